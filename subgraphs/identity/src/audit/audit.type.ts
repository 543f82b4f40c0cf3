import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const AuditOutcomeEnum = { OK: 'OK', REFUSED: 'REFUSED' } as const;
registerEnumType(AuditOutcomeEnum, { name: 'AuditOutcome', description: 'Whether it was done or refused.' });
export type AuditOutcome = keyof typeof AuditOutcomeEnum;

@ObjectType()
export class AuditActor {
  @Field({ description: 'person, partner, service, operator or anonymous.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Null for one who has not shown who they are.' })
  id!: string | null;

  @Field(() => ID, { nullable: true })
  sessionId!: string | null;
}

@ObjectType({ description: 'What it was done to.' })
export class AuditTarget {
  @Field({ description: 'Such as `person` or `session`.' })
  type!: string;

  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class AuditDetail {
  @Field()
  name!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType({ description: 'Something that happened. It is never changed and never removed.' })
export class AuditEntry {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => Int, { description: 'From 1, without a gap.' })
  seq!: number;

  @Field()
  at!: Date;

  @Field({ description: 'The subgraph that it happened in.' })
  service!: string;

  @Field({ description: '`noun.verb`, such as `session.started`.' })
  action!: string;

  @Field(() => AuditOutcomeEnum)
  outcome!: AuditOutcome;

  @Field(() => AuditActor)
  actor!: AuditActor;

  @Field(() => AuditTarget, { nullable: true })
  target!: AuditTarget | null;

  @Field(() => String, { nullable: true, description: 'Finds the request in the logs.' })
  requestId!: string | null;

  @Field({ description: 'Over the whole entry and the hash before it, keyed.' })
  hash!: string;

  @Field({ description: 'The hash of the entry before; `none` in the first.' })
  previous!: string;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Who did it, by id.' })
  @MaxLength(100)
  actor?: string;

  @Field(() => String, { nullable: true, description: '`session.started`, or `session.*` for all of a noun.' })
  @IsOptional()
  @Matches(/^[a-z-]+\.([a-z-]+|\*)$/, { message: '`action` is written noun.verb or noun.*' })
  action?: string;

  @Field(() => ID, { nullable: true, description: 'What or whom it was done to, by id.' })
  @MaxLength(200)
  target?: string;

  @Field(() => Date, { nullable: true })
  from?: Date;

  @Field(() => Date, { nullable: true, description: 'Up to, and not at.' })
  to?: Date;

  @Field(() => AuditOutcomeEnum, { nullable: true })
  outcome?: AuditOutcome;
}

@ObjectType({ description: 'Where a trail ends.' })
export class AuditHead {
  @Field(() => Int)
  seq!: number;

  @Field()
  hash!: string;

  @Field()
  at!: Date;
}

@ObjectType()
export class AuditProblem {
  @Field(() => Int, { description: 'The first entry that is not as it was.' })
  seq!: number;

  @Field()
  what!: string;

  @Field(() => BecauseScalar, { description: 'The same, for programs.' })
  because!: Because;
}

@ObjectType({ description: 'What came of checking a piece of the trail.' })
export class AuditVerification {
  @Field(() => Int, { description: 'All entries up to this one are as they were written. Go on behind it.' })
  checkedTo!: number;

  @Field({ description: 'Whether the end of the trail was reached.' })
  complete!: boolean;

  @Field(() => AuditProblem, { nullable: true })
  problem!: AuditProblem | null;

  @Field(() => AuditHead, { nullable: true, description: 'Null while nothing has been recorded.' })
  head!: AuditHead | null;
}
