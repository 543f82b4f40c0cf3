import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AreaShapeEnum, OrderPartialEnum } from './content.enums';
import { AnyContent, AuthoredChoice, AuthoredOption } from './option.type';

// Kinds that are answered by choosing, pairing, ordering and pointing.

@ObjectType()
export class KeyPair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@ObjectType()
export class AuthoredImage {
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
export class HotspotArea {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: string;

  @Field(() => [Float])
  coordinates!: number[];

  @Field()
  correct!: boolean;
}

@ObjectType()
export class SingleContent extends AnyContent {
  @Field(() => [AuthoredChoice])
  choices!: AuthoredChoice[];

  @Field(() => ID)
  correct!: string;

  @Field()
  shuffle!: boolean;
}

@ObjectType()
export class MultipleContent extends AnyContent {
  @Field(() => [AuthoredChoice])
  choices!: AuthoredChoice[];

  @Field(() => [ID])
  correctChoices!: string[];

  @Field(() => Int)
  minChoices!: number;

  @Field(() => Int)
  maxChoices!: number;

  @Field()
  shuffle!: boolean;
}

@ObjectType()
export class TrueFalseContent extends AnyContent {
  @Field()
  answer!: boolean;
}

@ObjectType()
export class MatchingContent extends AnyContent {
  @Field(() => [AuthoredOption])
  left!: AuthoredOption[];

  @Field(() => [AuthoredOption])
  right!: AuthoredOption[];

  @Field(() => [KeyPair])
  pairs!: KeyPair[];
}

@ObjectType()
export class OrderingContent extends AnyContent {
  @Field(() => [AuthoredOption])
  entries!: AuthoredOption[];

  @Field(() => [ID])
  correctOrder!: string[];

  @Field(() => OrderPartialEnum)
  partial!: string;
}

@ObjectType()
export class HotspotContent extends AnyContent {
  @Field(() => AuthoredImage)
  image!: AuthoredImage;

  @Field(() => [HotspotArea])
  areas!: HotspotArea[];

  @Field(() => Int)
  maxPoints!: number;
}
