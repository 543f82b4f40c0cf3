import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayMinSize, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Attempt } from '../attempt/attempt.type';
import { noticedByClient, type ProctorEventKind, type ProctorVerdict, proctorEventKinds } from './proctoring.model';

const enumOf = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Name in T]: Name };

export const ProctorEventKindEnum = enumOf(proctorEventKinds);
registerEnumType(ProctorEventKindEnum, { name: 'ProctorEventKind', description: 'NOTE: what a proctor wrote down.' });

export const NoticedKindEnum = enumOf(noticedByClient);
registerEnumType(NoticedKindEnum, { name: 'NoticedKind', description: 'What a learner’s client can notice.' });

export const ProctorVerdictEnum = { CLEAR: 'CLEAR', SUSPICIOUS: 'SUSPICIOUS', VIOLATION: 'VIOLATION' } as const;
registerEnumType(ProctorVerdictEnum, { name: 'ProctorVerdict' });

@ObjectType({ description: 'An entry of the log of an attempt: nothing in it is ever changed.' })
export class ProctorEvent {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ProctorEventKindEnum)
  kind!: ProctorEventKind;

  @Field()
  detail!: string;

  @Field({ description: 'By the server’s clock, when it was heard of.' })
  at!: Date;

  @Field(() => Date, { nullable: true, description: 'By the device’s clock, when it happened; null for a note.' })
  clientAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'Of a note: the person who wrote it.' })
  recordedBy!: string | null;
}

export const ProctorEventConnection = connectionOf(ProctorEvent, 'ProctorEvent');

@ObjectType({ description: 'What somebody made of the log; the newest counts, all are kept.' })
export class ProctorReview {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ProctorVerdictEnum)
  verdict!: ProctorVerdict;

  @Field()
  note!: string;

  @Field(() => ID)
  reviewedBy!: string;

  @Field()
  at!: Date;
}

export const AttemptConnection = connectionOf(Attempt, 'Attempt');

@ArgsType()
export class ProctoringArgs extends PageArgs {
  @Field(() => ID)
  examId!: string;

  @Field({ defaultValue: true, description: 'Only those whose log is not empty.' })
  noticed: boolean = true;
}

@InputType()
export class NoticedInput {
  @Field(() => Int, { description: 'Counts on the client, by attempt: the same again is the same entry.' })
  @Min(0)
  @Max(2_147_483_647)
  seq!: number;

  @Field(() => NoticedKindEnum)
  kind!: keyof typeof NoticedKindEnum;

  @Field({ description: 'By the clock of the device.' })
  clientAt!: Date;

  @Field({ defaultValue: '' })
  @MaxLength(500)
  detail: string = '';
}

@InputType()
export class ReportProctoringInput {
  @Field(() => ID)
  @MaxLength(64)
  attemptId!: string;

  @Field(() => [NoticedInput], { description: '1 to 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  events!: NoticedInput[];
}

@ObjectType()
export class ProctoringReport {
  @Field(() => Int, { description: 'New entries; those that were there already are no error.' })
  recorded!: number;

  @Field({ description: 'The log takes no more, or nothing at all: the client can stop.' })
  full!: boolean;
}

@InputType()
export class NoteProctoringInput {
  @Field(() => ID)
  @MaxLength(64)
  attemptId!: string;

  @Field(() => ID, { description: 'One’s own id of this note: the same again is the same note.' })
  @Length(8, 64)
  key!: string;

  @Field()
  @Length(1, 500)
  text!: string;
}

@InputType()
export class ReviewProctoringInput {
  @Field(() => ID)
  @MaxLength(64)
  attemptId!: string;

  @Field(() => ID, { description: 'One’s own id of this review: the same again is the same review.' })
  @Length(8, 64)
  key!: string;

  @Field(() => ProctorVerdictEnum)
  verdict!: ProctorVerdict;

  @Field({ defaultValue: '' })
  @MaxLength(2_000)
  note: string = '';
}
