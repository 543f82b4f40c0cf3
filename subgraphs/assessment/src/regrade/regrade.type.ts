import { connectionOf } from '@lyceum/kernel/pagination';
import { Length, Max, Min } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RegradeChange } from './change';

export const RegradeKindEnum = {
  REPLACE: 'REPLACE',
  ACCEPT: 'ACCEPT',
  FULL_POINTS: 'FULL_POINTS',
  VOID: 'VOID',
} as const satisfies { [K in RegradeChange['kind']]: K };
registerEnumType(RegradeKindEnum, {
  name: 'RegradeKind',
  description:
    'REPLACE: scored as in `toVersion`. ACCEPT: `answer` is right too. FULL_POINTS: all points for everyone. VOID: it counts for nobody.',
});

@InputType()
export class RegradeInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID)
  itemId!: string;

  @Field(() => RegradeKindEnum)
  kind!: RegradeChange['kind'];

  @Field(() => Int, { nullable: true, description: 'Of REPLACE: the version of the item with the right key.' })
  @Min(1)
  @Max(1_000_000)
  toVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of ACCEPT: the id of a choice, `true` or `false`, a number, or a short text.',
  })
  @Length(1, 1_000)
  answer?: string | null;
}

@InputType()
export class StartRegradeInput extends RegradeInput {
  @Field({ description: 'Made by the client, up to 64 characters: the same again is the same regrade.' })
  @Length(1, 64)
  key!: string;

  @Field({ description: 'What everyone affected is told.' })
  @Length(1, 500)
  why!: string;
}

@ObjectType({ description: 'A result that a regrade would change.' })
export class RegradeEffect {
  @Field(() => ID, { name: 'id', description: 'The result’s.' })
  _id!: string;

  @Field(() => Float, { description: 'Points of the item.' })
  from!: number;

  @Field(() => Float)
  to!: number;

  @Field(() => Float, { nullable: true, description: 'Points of the whole; null while something waits to be marked.' })
  scoreFrom!: number | null;

  @Field(() => Float, { nullable: true })
  scoreTo!: number | null;

  @Field(() => Boolean, { nullable: true })
  passedFrom!: boolean | null;

  @Field(() => Boolean, { nullable: true })
  passedTo!: boolean | null;

  @Field({ description: 'Its learner has seen it, and is told of the change.' })
  released!: boolean;

  learnerId!: string;
}

export const RegradeEffectConnection = connectionOf(RegradeEffect, 'RegradeEffect');

@ObjectType({ description: 'What a regrade would do. Nothing of it has been done.' })
export class RegradePreview {
  @Field(() => Int, { description: 'Results with this item.' })
  results!: number;

  @Field(() => Int, { description: 'Results whose points would change.' })
  affected!: number;

  @Field(() => Int)
  raised!: number;

  @Field(() => Int)
  lowered!: number;

  @Field(() => Int, { description: 'That would pass and did not.' })
  newlyPassed!: number;

  @Field(() => Int, { description: 'That would no longer pass.' })
  newlyFailed!: number;

  @Field(() => Int, { description: 'Whose answer a person marked: it stays, but where the item is void.' })
  byHand!: number;

  @Field({
    description: 'False when there are more results than a preview looks at: the numbers are of the first 20,000.',
  })
  complete!: boolean;

  input!: RegradeInput;
}
