import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { Question } from '../items/question.type';
import { pageOf } from '../page';
import { AnswerFile, GivenAnswer } from './answer.type';
import { Rubric } from './rubric.type';

export const MarkingStateEnum = {
  WAITING: 'WAITING',
  MODERATION: 'MODERATION',
  DONE: 'DONE',
  PARKED: 'PARKED',
} as const satisfies { [S in graph.MarkingState]: S };
registerEnumType(MarkingStateEnum, {
  name: 'MarkingState',
  description: 'MODERATION: two markers are too far apart. PARKED: nobody needs to mark it.',
});

@ObjectType()
export class ChosenLevel {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => ID)
  levelId!: string;
}

@ObjectType()
export class GivenMark {
  @Field(() => Float)
  points!: number;

  @Field()
  comment!: string;

  @Field(() => Date)
  at!: string;

  @Field(() => [ChosenLevel])
  criteria!: ChosenLevel[];

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  markerName!: string | null;
}

@ObjectType({ description: 'An answer in a queue.' })
export class WaitingAnswer {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  kind!: string;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => MarkingStateEnum)
  state!: graph.MarkingState;

  @Field(() => Date, { nullable: true, description: 'Until when nobody else is given it.' })
  claimedUntil!: string | null;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'An answer with all that marking it takes.' })
export class DeskAnswer extends WaitingAnswer {
  @Field(() => ID)
  examId!: string;

  @Field()
  examTitle!: string;

  @Field(() => Question, { nullable: true })
  question!: Question | null;

  @Field(() => String, { nullable: true, description: 'What was written.' })
  text!: string | null;

  @Field(() => [AnswerFile], { description: 'What was handed in; under neutral names where `learnerName` is null.' })
  files!: AnswerFile[];

  @Field(() => [ID])
  choices!: string[];

  @Field(() => GivenAnswer, { description: 'All of it, for kinds that are more than text or choices.' })
  response!: GivenAnswer;

  @Field(() => Rubric, { nullable: true })
  rubric!: Rubric | null;

  @Field(() => Float, { nullable: true, description: 'What stands.' })
  points!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null where the exam is marked anonymously, and for who may not read its results.',
  })
  learnerName!: string | null;

  @Field(() => [GivenMark], { description: 'One’s own; a moderator sees all, once nobody marks it any more.' })
  marks!: GivenMark[];
}

@ObjectType()
export class ItemProgress {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'As it is called in the bank; null when it is gone.' })
  title!: string | null;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  moderation!: number;

  @Field(() => Int)
  done!: number;
}

export const WaitingPage = pageOf(WaitingAnswer, 'WaitingAnswersPage');
export const ModerationPage = pageOf(DeskAnswer, 'ModerationPage');

@ObjectType({ description: 'What there is to mark in an exam.' })
export class GradingDesk {
  @Field(() => [ItemProgress])
  items!: ItemProgress[];

  @Field(() => WaitingPage)
  queue!: InstanceType<typeof WaitingPage>;
}

@InputType()
export class NextAnswerInput implements graph.NextAnswerInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID, { nullable: true })
  itemId?: string | null;
}

@InputType()
export class ChosenLevelInput implements graph.ChosenLevelInput {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => ID)
  levelId!: string;
}

@InputType()
export class MarkAnswerInput {
  @Field(() => ID)
  markingId!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Float, { nullable: true, description: 'Left out, they follow from a level for every criterion.' })
  points?: number | null;

  @Field(() => [ChosenLevelInput], { defaultValue: [] })
  criteria!: ChosenLevelInput[];

  @Field({ defaultValue: '', description: 'For the learner.' })
  comment!: string;
}

@InputType()
export class ModerateInput extends MarkAnswerInput {
  @Field({ description: 'For the history of the result.' })
  why!: string;
}

@InputType()
export class ReviewAnswerInput implements graph.ReviewAnswerInput {
  @Field(() => ID)
  resultId!: string;

  @Field(() => ID)
  itemId!: string;
}
