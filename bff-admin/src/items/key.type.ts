import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { AreaShapeEnum, GapKindEnum, TextMatchEnum, ToleranceKindEnum } from '../__generated__/passed-on';
import { ItemChoice } from './option.type';

// What is right in a question, and the parts that it hangs on.

const optional = { nullable: true } as const;

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
