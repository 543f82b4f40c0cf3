import { connectionOf } from '@lyceum/kernel/pagination';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayMinSize, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ItemStatusEnum } from '../item/item.type';

@ObjectType({ description: 'How well a criterion can be met.' })
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

@ObjectType({
  description: 'What markers go by, as it is in one version. A version never changes: a revision makes the next.',
})
export class Rubric {
  @Field(() => ID, { description: 'The same for all versions.' })
  rubricId!: string;

  @Field(() => Int, { description: 'From 1.' })
  version!: number;

  @Field()
  title!: string;

  @Field(() => [RubricCriterion])
  criteria!: RubricCriterion[];

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A question that goes by a rubric.' })
export class RubricUse {
  @Field(() => ID)
  itemId!: string;

  @Field()
  title!: string;

  @Field(() => ItemStatusEnum)
  status!: keyof typeof ItemStatusEnum;
}

export const RubricConnection = connectionOf(Rubric, 'Rubric');

@InputType()
export class RubricLevelInput {
  @Field()
  @Text(100)
  title!: string;

  @Field({ defaultValue: '' })
  @MaxLength(2_000)
  description!: string;

  @Field(() => Float)
  @Min(0)
  @Max(1_000)
  points!: number;
}

@InputType()
export class RubricCriterionInput {
  @Field()
  @Text(200)
  title!: string;

  @Field({ defaultValue: '' })
  @MaxLength(2_000)
  description!: string;

  @Field(() => [RubricLevelInput], { description: '2 to 20, at least one of them worth points.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  levels!: RubricLevelInput[];
}

@InputType()
class WrittenRubricInput {
  @Field()
  @Text(200)
  title!: string;

  @Field(() => [RubricCriterionInput], { description: '1 to 50.' })
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  criteria!: RubricCriterionInput[];
}

@InputType()
export class CreateRubricInput extends WrittenRubricInput {
  @Field(() => ID, { nullable: true, description: 'Of the client’s making: the same again makes no second rubric.' })
  @Length(8, 64)
  key?: string | null;
}

@InputType()
export class ReviseRubricInput extends WrittenRubricInput {
  @Field(() => ID)
  rubricId!: string;

  @Field(() => Int, { description: 'The version that was revised.' })
  version!: number;
}
