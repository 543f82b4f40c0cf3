import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const ProctorVerdictEnum = {
  CLEAR: 'CLEAR',
  SUSPICIOUS: 'SUSPICIOUS',
  VIOLATION: 'VIOLATION',
} as const satisfies { [Verdict in graph.ProctorVerdict]: Verdict };
registerEnumType(ProctorVerdictEnum, { name: 'ProctorVerdict' });

@ObjectType({ description: 'What somebody made of the log; the newest counts, all are kept.' })
export class ProctorReview {
  @Field(() => ID)
  id!: string;

  @Field(() => ProctorVerdictEnum)
  verdict!: graph.ProctorVerdict;

  @Field()
  note!: string;

  @Field(() => ID)
  reviewedBy!: string;

  @Field(() => Date)
  at!: string;
}

@ObjectType({ description: 'An attempt as those see it who watch an exam.' })
export class ProctoredAttempt {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  examId!: string;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerName!: string | null;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'OPEN or HANDED_IN.' })
  status!: string;

  @Field(() => Date)
  startedAt!: string;

  @Field(() => Date, { nullable: true })
  deadline!: string | null;

  @Field(() => Date, { nullable: true })
  savedAt!: string | null;

  @Field(() => Int)
  answeredCount!: number;

  @Field(() => Int)
  questionCount!: number;

  @Field(() => Int, { description: 'Entries of the log.' })
  noticedCount!: number;

  @Field(() => [ProctorReview], { description: 'Newest first.' })
  proctorReviews!: ProctorReview[];
}

export const ProctoringPage = pageOf(ProctoredAttempt, 'ProctoringPage');

@ObjectType({ description: 'An entry of the log: nothing in it is ever changed.' })
export class ProctorEvent {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'NOTE: what a proctor wrote down.' })
  kind!: string;

  @Field()
  detail!: string;

  @Field(() => Date, { description: 'By the server’s clock.' })
  at!: string;

  @Field(() => Date, { nullable: true, description: 'By the device’s clock.' })
  clientAt?: string | null;

  @Field(() => ID, { nullable: true })
  recordedBy?: string | null;
}

export const ProctorEventsPage = pageOf(ProctorEvent, 'ProctorEventsPage');

@ObjectType()
export class ProctoringLog {
  @Field(() => ProctoredAttempt)
  attempt!: ProctoredAttempt;

  @Field(() => ProctorEventsPage, { description: 'As they came.' })
  events!: InstanceType<typeof ProctorEventsPage>;
}

@InputType()
export class NoteProctoringInput implements graph.NoteProctoringInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => ID, { description: 'One’s own id of this note: the same again is the same note.' })
  key!: string;

  @Field()
  text!: string;
}

@InputType()
export class ReviewProctoringInput implements graph.ReviewProctoringInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => ID, { description: 'One’s own id of this review: the same again is the same review.' })
  key!: string;

  @Field(() => ProctorVerdictEnum)
  verdict!: graph.ProctorVerdict;

  @Field({ defaultValue: '' })
  note: string = '';
}

export function proctoredOf({ learner, deadline, savedAt, ...row }: graph.ProctoredFieldsFragment): ProctoredAttempt {
  return {
    ...row,
    learnerName: learner?.displayName ?? null,
    deadline: deadline ?? null,
    savedAt: savedAt ?? null,
  };
}
