import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AnswerFile } from '../answer-file/answer-file.type';
import { questionKinds } from '../item/item.content';
import { Question, RichTextView } from '../item/question.type';
import { ItemResponseType } from '../item/response.type';
import { SubmissionFlagName } from '../submission/submission.type';
import type { ResultRow } from './result.model';

export const ResultStatusEnum = {
  GRADED: 'GRADED',
  AWAITING_MARKING: 'AWAITING_MARKING',
  MODERATION: 'MODERATION',
} as const;
registerEnumType(ResultStatusEnum, {
  name: 'ResultStatus',
  description: 'AWAITING_MARKING: some answers wait for a person; MODERATION: two markers disagree.',
});

@ObjectType({ description: 'Of an answer with parts: a gap, a pair, a place or a test.' })
export class PartResult {
  @Field(() => ID)
  id!: string;

  @Field(() => Float, { description: '0 to 1.' })
  correctness!: number;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same by its name; null too for what has none.' })
  because!: Because | null;
}

@ObjectType({ description: 'What came of one answer. What the exam’s release policy keeps back is null.' })
export class ItemResult {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  sectionId!: string;

  @Field({ description: `One of ${questionKinds.join(', ')}.` })
  kind!: string;

  @Field(() => ItemResponseType, { description: 'As it was handed in.' })
  response!: ItemResponseType;

  @Field(() => [AnswerFile], { description: 'FILE: those that the answer names.' })
  files!: AnswerFile[];

  @Field(() => Question, {
    nullable: true,
    description: 'As it was asked, so that ids in answer and solution can be read. Null when it is there no more.',
  })
  question!: Question | null;

  @Field(() => [RichTextView], {
    nullable: true,
    description: 'The author’s: on each thing that was chosen, then on the whole.',
  })
  feedback!: RichTextView[] | null;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => Float, { nullable: true, description: 'Null too while a person has to mark it.' })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: 'How right it is before penalty and certainty, 0 to 1.' })
  correctness!: number | null;

  @Field({ description: 'Nothing was answered.' })
  omitted!: boolean;

  @Field(() => [PartResult], { nullable: true })
  parts!: PartResult[] | null;

  @Field(() => String, { nullable: true, description: 'The marker’s.' })
  comment!: string | null;

  @Field(() => ItemResponseType, { nullable: true, description: 'An answer that is right; of an essay there is none.' })
  solution!: ItemResponseType | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What came of a submission. What the exam’s release policy keeps back is null.' })
export class Result {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  attemptId!: string;

  @Field(() => Int, { description: 'From 1, by learner and exam.' })
  attemptNumber!: number;

  @Field(() => ResultStatusEnum)
  status!: ResultRow['status'];

  @Field(() => [SubmissionFlagName])
  flags!: ResultRow['flags'];

  @Field({ description: 'Of an automatic and a late submission of one attempt only one stands.' })
  standing!: boolean;

  @Field()
  submittedAt!: Date;

  @Field()
  gradedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null while its learner may not see it.' })
  releasedAt!: Date | null;

  @Field(() => Float, { nullable: true, description: 'Points; null too while something waits to be marked.' })
  score!: number | null;

  @Field(() => Float)
  maxScore!: number;

  @Field(() => Float, { nullable: true, description: '0 to 100.' })
  percent!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null too for an exam without a pass mark.' })
  passed!: boolean | null;

  @Field(() => Int, { description: 'From 1; raised by marking, moderation and regrading.' })
  revision!: number;
}

/** A result as one person may see it. */
export interface ResultView extends Result {
  row: ResultRow;
  show: Show;
  /** For its learner, by the ids of their paper; the author's ids are for staff. */
  own: boolean;
}

/** What may be seen: points of the whole; of each answer, with comments; and what would have been right. */
export interface Show {
  score: boolean;
  feedback: boolean;
  answers: boolean;
}

@ObjectType()
export class ResultConnection extends connectionOf(Result, 'Result') {}

@ArgsType()
export class GradebookArgs extends PageArgs {
  @Field(() => ID)
  courseId!: string;
}
