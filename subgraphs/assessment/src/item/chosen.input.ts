import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { AreaShapeEnum, OrderPartialEnum } from './content.enums';
import { AnyContentInput, ChoiceInput, OptionInput } from './option.input';

// Kinds that are answered by choosing, pairing, ordering and pointing.

const optional = { nullable: true } as const;

@InputType()
export class KeyPairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType()
export class ImageInput {
  @Field({ description: 'The name that the upload gave.' })
  file!: string;

  @Field({ description: 'For those who do not see it; without telling what is right.' })
  alt!: string;

  @Field(() => Int, { description: 'Pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Pixels.' })
  height!: number;
}

@InputType()
export class AreaInput {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: string;

  @Field(() => [Float], {
    description: 'Pixels. RECTANGLE: left, top, right, bottom; CIRCLE: x, y, radius; POLYGON: x and y of each corner.',
  })
  coordinates!: number[];

  @Field()
  correct!: boolean;
}

@InputType()
export class SingleInput extends AnyContentInput {
  @Field(() => [ChoiceInput])
  choices!: ChoiceInput[];

  @Field(() => ID)
  correct!: string;

  @Field(() => Boolean, optional)
  shuffle?: boolean | null;
}

@InputType()
export class MultipleInput extends AnyContentInput {
  @Field(() => [ChoiceInput])
  choices!: ChoiceInput[];

  @Field(() => [ID])
  correctChoices!: string[];

  @Field(() => Int, optional)
  minChoices?: number | null;

  @Field(() => Int, { nullable: true, description: '0, as many as one likes, unless said.' })
  maxChoices?: number | null;

  @Field(() => Boolean, optional)
  shuffle?: boolean | null;
}

@InputType()
export class TrueFalseInput extends AnyContentInput {
  @Field()
  answer!: boolean;
}

@InputType()
export class MatchingInput extends AnyContentInput {
  @Field(() => [OptionInput])
  left!: OptionInput[];

  @Field(() => [OptionInput])
  right!: OptionInput[];

  @Field(() => [KeyPairInput])
  pairs!: KeyPairInput[];
}

@InputType()
export class OrderingInput extends AnyContentInput {
  @Field(() => [OptionInput])
  entries!: OptionInput[];

  @Field(() => [ID])
  correctOrder!: string[];

  @Field(() => OrderPartialEnum, optional)
  partial?: string | null;
}

@InputType()
export class HotspotInput extends AnyContentInput {
  @Field(() => ImageInput)
  image!: ImageInput;

  @Field(() => [AreaInput])
  areas!: AreaInput[];

  @Field(() => Int, optional)
  maxPoints?: number | null;
}
