import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ResultStatusEnum } from '../grading/result.type';
import { pageOf } from '../page';

@ObjectType({ description: 'A result in the list of a learner’s results.' })
export class LearnerResult {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Null when the exam is no longer there.' })
  examId!: string | null;

  @Field(() => String, { nullable: true })
  examTitle!: string | null;

  @Field(() => String, { nullable: true })
  courseTitle!: string | null;

  @Field(() => Int, { description: 'From 1.' })
  attemptNumber!: number;

  @Field(() => ResultStatusEnum)
  status!: graph.ResultStatus;

  @Field(() => Date)
  submittedAt!: string;

  @Field(() => Date, { nullable: true })
  releasedAt!: string | null;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Float)
  maxScore!: number;

  @Field(() => Float, { nullable: true, description: '0 to 100.' })
  percent!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null without a pass mark.' })
  passed!: boolean | null;
}

export const LearnerResultsPage = pageOf(LearnerResult, 'LearnerResultsPage');

type Row = graph.LearnerResultsQuery['learnerResults']['edges'][number]['node'];

export function learnerResultOf({ exam, score, percent, passed, releasedAt, ...row }: Row): LearnerResult {
  return {
    ...row,
    examId: exam?.id ?? null,
    examTitle: exam?.title ?? null,
    courseTitle: exam?.course?.title ?? null,
    score: score ?? null,
    percent: percent ?? null,
    passed: passed ?? null,
    releasedAt: releasedAt ?? null,
  };
}
