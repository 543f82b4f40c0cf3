import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { GapKindEnum, QuestionKindEnum } from '../__generated__/passed-on';
import { ItemOption, ItemText } from './option.type';

const optional = { nullable: true } as const;

@ObjectType()
export class QuestionGap {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: graph.GapKind;

  @Field(() => [ItemOption], optional)
  choices?: ItemOption[] | null;
}

@ObjectType()
export class QuestionImage {
  @Field(() => String, { nullable: true, description: 'Works for a day.' })
  url?: string | null;

  @Field()
  alt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType()
export class QuestionTest {
  @Field()
  name!: string;
}

@ObjectType({ description: 'A question as learners meet it. Fields of other kinds are null.' })
export class Question {
  @Field(() => QuestionKindEnum)
  kind!: graph.QuestionKind;

  @Field(() => Float)
  points!: number;

  @Field()
  certainty!: boolean;

  @Field(() => Float)
  penalty!: number;

  @Field(() => ItemText)
  prompt!: ItemText;

  @Field(() => [ItemOption], optional)
  choices?: ItemOption[] | null;

  @Field(() => Int, optional)
  minChoices?: number | null;

  @Field(() => Int, optional)
  maxChoices?: number | null;

  @Field(() => ItemText, optional)
  text?: ItemText | null;

  @Field(() => [QuestionGap], optional)
  gaps?: QuestionGap[] | null;

  @Field(() => [ItemOption], optional)
  left?: ItemOption[] | null;

  @Field(() => [ItemOption], optional)
  right?: ItemOption[] | null;

  @Field(() => [ItemOption], optional)
  entries?: ItemOption[] | null;

  @Field(() => QuestionImage, optional)
  image?: QuestionImage | null;

  @Field(() => Int, optional)
  maxPoints?: number | null;

  @Field(() => [String], optional)
  units?: string[] | null;

  @Field(() => Boolean, optional)
  unitRequired?: boolean | null;

  @Field(() => Int, optional)
  minWords?: number | null;

  @Field(() => Int, optional)
  maxWords?: number | null;

  @Field(() => Int, optional)
  maxFiles?: number | null;

  @Field(() => Int, optional)
  maxBytes?: number | null;

  @Field(() => [String], optional)
  types?: string[] | null;

  @Field(() => String, optional)
  language?: string | null;

  @Field(() => String, optional)
  starter?: string | null;

  @Field(() => [QuestionTest], optional)
  tests?: QuestionTest[] | null;

  @Field(() => Int, optional)
  timeLimitMs?: number | null;
}
