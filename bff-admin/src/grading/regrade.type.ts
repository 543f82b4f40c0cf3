import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { RegradeKindEnum } from './result.type';

@InputType()
export class RegradeInput implements graph.RegradeInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field(() => RegradeKindEnum)
  kind!: graph.RegradeKind;

  @Field(() => Int, { nullable: true, description: 'Of REPLACE.' })
  toVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Of ACCEPT.' })
  answer?: string | null;
}

@InputType()
export class StartRegradeInput extends RegradeInput implements graph.StartRegradeInput {
  @Field({ description: 'Made by the client: the same again is the same regrade.' })
  key!: string;

  @Field({ description: 'What everyone affected is told.' })
  why!: string;
}

@ObjectType({ description: 'A result that would change.' })
export class RegradeEffect {
  @Field(() => ID, { description: 'The result’s.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerName!: string | null;

  @Field(() => Float)
  from!: number;

  @Field(() => Float)
  to!: number;

  @Field(() => Float, { nullable: true })
  scoreFrom!: number | null;

  @Field(() => Float, { nullable: true })
  scoreTo!: number | null;

  @Field(() => Boolean, { nullable: true })
  passedFrom!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  passedTo!: boolean | null;

  @Field()
  released!: boolean;
}

@ObjectType({ description: 'What a regrade would do. Nothing of it has been done.' })
export class RegradePreview {
  @Field(() => Int)
  results!: number;

  @Field(() => Int)
  affected!: number;

  @Field(() => Int)
  raised!: number;

  @Field(() => Int)
  lowered!: number;

  @Field(() => Int)
  newlyPassed!: number;

  @Field(() => Int)
  newlyFailed!: number;

  @Field(() => Int, { description: 'Marked by people: they stay, but where the item is void.' })
  byHand!: number;

  @Field({ description: 'False when there are more results than a preview looks at.' })
  complete!: boolean;

  @Field(() => [RegradeEffect])
  effects!: RegradeEffect[];

  @Field(() => String, { nullable: true, description: 'For the next page of effects; null on the last.' })
  next!: string | null;
}
