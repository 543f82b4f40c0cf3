import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import {
  AreaShapeEnum,
  CodeLanguageEnum,
  GapKindEnum,
  OrderPartialEnum,
  TextFormatEnum,
  TextMatchEnum,
  ToleranceKindEnum,
} from './item.enums';

const optional = { nullable: true } as const;

@ObjectType({ description: 'Markdown, or HTML that is safe to show.' })
export class ItemText {
  @Field(() => TextFormatEnum)
  format!: graph.TextFormat;

  @Field()
  text!: string;
}

@ObjectType()
export class ItemFeedback {
  @Field(() => ItemText, optional)
  correct?: ItemText | null;

  @Field(() => ItemText, optional)
  wrong?: ItemText | null;
}

@ObjectType()
export class ItemOption {
  @Field(() => ID)
  id!: string;

  @Field(() => ItemText)
  text!: ItemText;
}

@ObjectType()
export class ItemChoice extends ItemOption {
  @Field(() => ItemText, optional)
  feedback?: ItemText | null;

  @Field(() => Float, optional)
  credit?: number | null;
}

@ObjectType()
export class Tolerance {
  @Field(() => ToleranceKindEnum)
  kind!: graph.ToleranceKind;

  @Field(() => Float)
  amount!: number;
}

@ObjectType()
export class AcceptedNumber {
  @Field(() => Float)
  value!: number;

  @Field(() => Tolerance)
  tolerance!: Tolerance;

  @Field(() => Float)
  credit!: number;
}

@ObjectType()
export class AcceptedText {
  @Field()
  text!: string;

  @Field(() => TextMatchEnum)
  match!: graph.TextMatch;

  @Field(() => Int)
  distance!: number;

  @Field(() => Float)
  credit!: number;
}

@ObjectType()
export class ItemUnit {
  @Field()
  unit!: string;

  @Field(() => Float)
  factor!: number;
}

@ObjectType()
export class ItemGap {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: graph.GapKind;

  @Field(() => [AcceptedText], optional)
  acceptedTexts?: AcceptedText[] | null;

  @Field(() => [AcceptedNumber], optional)
  acceptedNumbers?: AcceptedNumber[] | null;

  @Field(() => [ItemChoice], optional)
  choices?: ItemChoice[] | null;

  @Field(() => ID, optional)
  correct?: string | null;
}

@ObjectType()
export class ItemPair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@ObjectType()
export class ItemImage {
  @Field()
  file!: string;

  @Field()
  alt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType()
export class ItemArea {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: graph.AreaShape;

  @Field(() => [Float])
  coordinates!: number[];

  @Field()
  correct!: boolean;
}

@ObjectType()
export class ItemTest {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  call!: string;

  @Field()
  expected!: string;

  @Field(() => Float)
  weight!: number;

  @Field()
  hidden!: boolean;
}

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
