import { Field, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { CodeLanguageEnum, OrderPartialEnum } from '../__generated__/passed-on';
import { AcceptedNumber, AcceptedText, ItemArea, ItemGap, ItemImage, ItemPair, ItemTest, ItemUnit } from './key.type';
import { ItemChoice, ItemFeedback, ItemOption, ItemText } from './option.type';

const optional = { nullable: true } as const;

@ObjectType({
  description: 'A question with what is right, as the input of its kind has it. Fields of other kinds are null.',
})
export class ItemContent {
  @Field(() => ItemText)
  prompt!: ItemText;

  @Field(() => ItemFeedback, optional)
  feedback?: ItemFeedback | null;

  @Field(() => [ItemChoice], optional)
  choices?: ItemChoice[] | null;

  @Field(() => ID, { nullable: true, description: 'SINGLE.' })
  correct?: string | null;

  @Field(() => [ID], { nullable: true, description: 'MULTIPLE.' })
  correctChoices?: string[] | null;

  @Field(() => Int, optional)
  minChoices?: number | null;

  @Field(() => Int, optional)
  maxChoices?: number | null;

  @Field(() => Boolean, optional)
  shuffle?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'TRUE_FALSE.' })
  answer?: boolean | null;

  @Field(() => [AcceptedNumber], optional)
  acceptedNumbers?: AcceptedNumber[] | null;

  @Field(() => [ItemUnit], optional)
  units?: ItemUnit[] | null;

  @Field(() => Boolean, optional)
  unitRequired?: boolean | null;

  @Field(() => [AcceptedText], optional)
  acceptedTexts?: AcceptedText[] | null;

  @Field(() => ItemText, { nullable: true, description: 'CLOZE.' })
  text?: ItemText | null;

  @Field(() => [ItemGap], optional)
  gaps?: ItemGap[] | null;

  @Field(() => [ItemOption], optional)
  left?: ItemOption[] | null;

  @Field(() => [ItemOption], optional)
  right?: ItemOption[] | null;

  @Field(() => [ItemPair], optional)
  pairs?: ItemPair[] | null;

  @Field(() => [ItemOption], optional)
  entries?: ItemOption[] | null;

  @Field(() => [ID], optional)
  correctOrder?: string[] | null;

  @Field(() => OrderPartialEnum, optional)
  partial?: graph.OrderPartial | null;

  @Field(() => ItemImage, optional)
  image?: ItemImage | null;

  @Field(() => [ItemArea], optional)
  areas?: ItemArea[] | null;

  @Field(() => Int, optional)
  maxPoints?: number | null;

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

  @Field(() => ID, optional)
  rubricId?: string | null;

  @Field(() => CodeLanguageEnum, optional)
  language?: graph.CodeLanguage | null;

  @Field(() => String, optional)
  starter?: string | null;

  @Field(() => [ItemTest], optional)
  tests?: ItemTest[] | null;

  @Field(() => Int, optional)
  timeLimitMs?: number | null;

  @Field(() => Int, optional)
  memoryBytes?: number | null;
}
