import { BecauseScalar } from '@lyceum/kernel/because';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ItemText } from '../items/option.type';
import { Question } from '../items/question.type';
import { TriedPart } from '../items/tried.type';
import { longPageOf, pageOf } from '../page';
import { AnswerFile, GivenAnswer } from './answer.type';

export const ResultStatusEnum = {
  GRADED: 'GRADED',
  AWAITING_MARKING: 'AWAITING_MARKING',
  MODERATION: 'MODERATION',
} as const satisfies { [S in graph.ResultStatus]: S };
registerEnumType(ResultStatusEnum, { name: 'ResultStatus' });

export const SubmissionFlagEnum = {
  LATE: 'LATE',
  OFFLINE: 'OFFLINE',
  AUTOMATIC: 'AUTOMATIC',
} as const satisfies { [F in graph.SubmissionFlag]: F };
registerEnumType(SubmissionFlagEnum, { name: 'SubmissionFlag' });

export const ExamTaskKindEnum = {
  RELEASE: 'RELEASE',
  WITHDRAW: 'WITHDRAW',
  REGRADE: 'REGRADE',
} as const satisfies { [K in graph.ExamTaskKind]: K };
registerEnumType(ExamTaskKindEnum, { name: 'ExamTaskKind' });

export const ExamTaskStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
} as const satisfies { [S in graph.ExamTaskStatus]: S };
registerEnumType(ExamTaskStatusEnum, { name: 'ExamTaskStatus' });

export const RegradeKindEnum = {
  REPLACE: 'REPLACE',
  ACCEPT: 'ACCEPT',
  FULL_POINTS: 'FULL_POINTS',
  VOID: 'VOID',
} as const satisfies { [K in graph.RegradeKind]: K };
registerEnumType(RegradeKindEnum, {
  name: 'RegradeKind',
  description:
    'REPLACE: scored as in `toVersion`. ACCEPT: `answer` is right too. FULL_POINTS: all points for everyone. VOID: it counts for nobody.',
});

@ObjectType({ description: 'A release, its withdrawal or a regrade, to be watched while it runs.' })
export class ExamTask {
  @Field(() => ID)
  id!: string;

  @Field(() => ExamTaskKindEnum)
  kind!: graph.ExamTaskKind;

  @Field(() => ExamTaskStatusEnum)
  status!: graph.ExamTaskStatus;

  @Field()
  why!: string;

  @Field(() => String, { nullable: true, description: 'Null: the exam’s own policy.' })
  requestedBy!: string | null;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { nullable: true })
  finishedAt!: string | null;

  @Field(() => Int, { nullable: true })
  total!: number | null;

  @Field(() => Int)
  done!: number;

  @Field(() => Int, { description: 'Results that are other than they were.' })
  changed!: number;

  @Field(() => String, { nullable: true })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Record<string, unknown> | null;
}

export const ExamTasksPage = pageOf(ExamTask, 'ExamTasksPage');

@ObjectType({ description: 'A change of a result after it was graded by the machine.' })
export class ResultChange {
  @Field(() => Date)
  at!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  by!: string | null;

  @Field()
  why!: string;

  @Field(() => ID, { nullable: true })
  itemId!: string | null;

  @Field(() => Float, { nullable: true })
  from!: number | null;

  @Field(() => Float, { nullable: true })
  to!: number | null;
}

@ObjectType({ description: 'A result as a row of an exam’s page.' })
export class ResultRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  learnerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerName!: string | null;

  @Field(() => Int)
  attemptNumber!: number;

  @Field(() => ResultStatusEnum)
  status!: graph.ResultStatus;

  @Field(() => [SubmissionFlagEnum])
  flags!: graph.SubmissionFlag[];

  @Field(() => Date)
  submittedAt!: string;

  @Field(() => Date, { nullable: true })
  releasedAt!: string | null;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float)
  maxScore!: number;

  @Field(() => Float, { nullable: true })
  percent!: number | null;

  @Field(() => Boolean, { nullable: true })
  passed!: boolean | null;
}

export const ResultRowsPage = longPageOf(ResultRow, 'ResultRowsPage');

@ObjectType({ description: 'Of a learner in an exam of a course, the attempt that counts.' })
export class GradebookRow {
  @Field(() => ID)
  examId!: string;

  @Field()
  examTitle!: string;

  @Field(() => Int, { description: 'That were handed in.' })
  attempts!: number;

  @Field(() => ResultRow)
  result!: ResultRow;
}

export const GradebookRowsPage = pageOf(GradebookRow, 'GradebookRowsPage');

@ObjectType({ description: 'One answer of a result, beside its key.' })
export class ResultAnswer {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  kind!: string;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => Float, { nullable: true, description: 'Null while somebody has to mark it.' })
  points!: number | null;

  @Field({ description: 'Nothing was answered.' })
  omitted!: boolean;

  @Field(() => String, { nullable: true, description: 'The marker’s.' })
  comment!: string | null;

  @Field(() => [ItemText])
  feedback!: ItemText[];

  @Field(() => [TriedPart])
  parts!: TriedPart[];

  @Field(() => Question, { nullable: true })
  question!: Question | null;

  @Field(() => GivenAnswer)
  response!: GivenAnswer;

  @Field(() => GivenAnswer, { nullable: true, description: 'An answer that is right; of an essay there is none.' })
  solution!: GivenAnswer | null;

  @Field(() => [AnswerFile])
  files!: AnswerFile[];
}

@ObjectType({ description: 'A result with its answers, and with what was changed in it.' })
export class ExamResult extends ResultRow {
  @Field(() => ID)
  attemptId!: string;

  @Field({ description: 'Of an automatic and a late submission of one attempt only one stands.' })
  standing!: boolean;

  @Field(() => Date)
  gradedAt!: string;

  @Field(() => ID, { nullable: true })
  examId!: string | null;

  @Field(() => String, { nullable: true })
  examTitle!: string | null;

  @Field(() => [ResultChange], { description: 'Oldest first.' })
  history!: ResultChange[];

  @Field(() => [ResultAnswer], { description: 'In the order of the paper.' })
  answers!: ResultAnswer[];
}

@ObjectType({ description: 'Of an attempt that was handed in twice, the one that does not count.' })
export class HandInBeside {
  @Field(() => ID, { description: 'For `chooseStanding`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerName!: string | null;

  @Field(() => Int)
  attemptNumber!: number;

  @Field(() => ResultStatusEnum)
  status!: graph.ResultStatus;

  @Field(() => [SubmissionFlagEnum])
  flags!: graph.SubmissionFlag[];

  @Field(() => Date)
  submittedAt!: string;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float)
  maxScore!: number;
}

export const HandInsBesidePage = pageOf(HandInBeside, 'HandInsBesidePage');

@InputType()
export class WithdrawReleaseInput implements graph.WithdrawReleaseInput {
  @Field(() => ID)
  examId!: string;

  @Field()
  why!: string;
}

@InputType()
export class ChooseStandingInput implements graph.ChooseStandingInput {
  @Field(() => ID)
  resultId!: string;

  @Field()
  why!: string;
}
