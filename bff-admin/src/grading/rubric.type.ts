import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

@ObjectType()
export class RubricLevel {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => Float)
  points!: number;
}

@ObjectType()
export class RubricCriterion {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => [RubricLevel])
  levels!: RubricLevel[];
}

@ObjectType({ description: 'One version of what markers go by.' })
export class Rubric {
  @Field(() => ID)
  rubricId!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  title!: string;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => [RubricCriterion])
  criteria!: RubricCriterion[];
}

export const RubricsPage = pageOf(Rubric, 'RubricsPage');

@InputType()
export class RubricLevelInput implements graph.RubricLevelInput {
  @Field()
  title!: string;

  @Field({ defaultValue: '' })
  description!: string;

  @Field(() => Float)
  points!: number;
}

@InputType()
export class RubricCriterionInput {
  @Field()
  title!: string;

  @Field({ defaultValue: '' })
  description!: string;

  @Field(() => [RubricLevelInput])
  levels!: RubricLevelInput[];
}

@InputType()
export class CreateRubricInput {
  @Field()
  title!: string;

  @Field(() => [RubricCriterionInput])
  criteria!: RubricCriterionInput[];
}

@InputType()
export class ReviseRubricInput extends CreateRubricInput {
  @Field(() => ID)
  rubricId!: string;

  @Field(() => Int, { description: 'The version that was revised.' })
  version!: number;
}
