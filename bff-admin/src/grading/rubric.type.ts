import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ItemStatusEnum } from '../__generated__/passed-on';
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

@ObjectType()
export class RubricUse {
  @Field(() => ID)
  itemId!: string;

  @Field()
  title!: string;

  @Field(() => ItemStatusEnum)
  status!: graph.ItemStatus;
}

@ObjectType({ description: 'The newest version of a rubric, for who writes rubrics.' })
export class RubricInBank extends Rubric {
  @Field(() => [RubricUse], { description: 'Questions that go by it in their newest version, last changed first.' })
  usedBy!: RubricUse[];
}

export const RubricBankPage = pageOf(RubricInBank, 'RubricBankPage');
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
class WrittenRubricInput {
  @Field()
  title!: string;

  @Field(() => [RubricCriterionInput])
  criteria!: RubricCriterionInput[];
}

@InputType()
export class CreateRubricInput extends WrittenRubricInput {
  @Field(() => ID, { nullable: true, description: 'Of the client’s making: the same again makes no second rubric.' })
  key?: string | null;
}

@InputType()
export class ReviseRubricInput extends WrittenRubricInput {
  @Field(() => ID)
  rubricId!: string;

  @Field(() => Int, { description: 'The version that was revised.' })
  version!: number;
}
