import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

// What a learner has answered to one question.

@ObjectType()
export class GapAnswer {
  @Field(() => ID)
  gap!: string;

  @Field()
  value!: string;
}

@ObjectType()
export class Pair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@ObjectType()
export class Point {
  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;
}

@ObjectType({ description: 'What was answered: the field of the question’s kind is set.' })
export class ItemResponse {
  @Field(() => [ID], { nullable: true })
  choices?: string[] | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => [GapAnswer], { nullable: true })
  gaps?: GapAnswer[] | null;

  @Field(() => [Pair], { nullable: true })
  pairs?: Pair[] | null;

  @Field(() => [ID], { nullable: true })
  order?: string[] | null;

  @Field(() => [Point], { nullable: true })
  points?: Point[] | null;

  @Field(() => [String], { nullable: true })
  files?: string[] | null;

  @Field(() => Int, { nullable: true })
  certainty?: number | null;
}
