import { BecauseScalar } from '@lyceum/kernel/because';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { longPageOf } from '../page';

export const AuditOutcomeEnum = { OK: 'OK', REFUSED: 'REFUSED' } as const satisfies {
  [O in graph.AuditOutcome]: O;
};
registerEnumType(AuditOutcomeEnum, { name: 'AuditOutcome' });

@ObjectType()
export class AuditDetail {
  @Field()
  name!: string;

  @Field(() => [String])
  values!: string[];
}

@ObjectType({ description: 'Something that happened.' })
export class AuditEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  seq!: number;

  @Field(() => Date)
  at!: string;

  @Field({ description: 'The subgraph that it happened in.' })
  service!: string;

  @Field({ description: '`noun.verb`' })
  action!: string;

  @Field(() => AuditOutcomeEnum)
  outcome!: graph.AuditOutcome;

  @Field({ description: 'person, partner, service, operator or anonymous.' })
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a person, as it is today.' })
  actorName!: string | null;

  @Field(() => String, { nullable: true })
  targetType!: string | null;

  @Field(() => ID, { nullable: true })
  targetId!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a person, as it is today.' })
  targetName!: string | null;

  @Field(() => [AuditDetail])
  details!: AuditDetail[];

  @Field(() => String, { nullable: true })
  requestId!: string | null;
}

export const AuditPage = longPageOf(AuditEntry, 'AuditPage');

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true })
  @MaxLength(100)
  actor?: string;

  @Field(() => String, { nullable: true, description: '`session.started`, or `session.*`.' })
  @MaxLength(100)
  action?: string;

  @Field(() => ID, { nullable: true })
  @MaxLength(200)
  target?: string;

  @Field(() => Date, { nullable: true })
  from?: Date;

  @Field(() => Date, { nullable: true })
  to?: Date;

  @Field(() => AuditOutcomeEnum, { nullable: true })
  outcome?: graph.AuditOutcome;
}

@ObjectType()
export class AuditCheck {
  @Field(() => Int, { description: 'All entries up to this one are as they were written: go on behind it.' })
  checkedTo!: number;

  @Field()
  complete!: boolean;

  @Field(() => Int, { nullable: true, description: 'The first entry that is not as it was.' })
  brokenAt!: number | null;

  @Field(() => String, { nullable: true })
  problem!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  because!: Record<string, unknown> | null;
}
