import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class ChoiceStatistics {
  @Field(() => ID)
  choice!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'By the best 27 %.' })
  upper!: number;

  @Field(() => Int, { description: 'By the weakest 27 %.' })
  lower!: number;
}

@ObjectType()
export class ItemStatistics {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'As it is called in the bank; null when it is gone.' })
  title!: string | null;

  @Field(() => Int)
  version!: number;

  @Field()
  kind!: string;

  @Field(() => Int)
  answers!: number;

  @Field(() => Int)
  omitted!: number;

  @Field(() => Float, { description: '0, nobody has it right, to 1, everybody.' })
  facility!: number;

  @Field(() => Float, { nullable: true, description: 'Point-biserial, −1 to 1.' })
  discrimination!: number | null;

  @Field(() => Float, { nullable: true, description: 'Best 27 % less weakest 27 %.' })
  upperLower!: number | null;

  @Field(() => [ChoiceStatistics])
  choices!: ChoiceStatistics[];
}

@ObjectType()
export class ExamStatistics {
  @Field(() => Date)
  at!: string;

  @Field(() => Int)
  results!: number;

  @Field()
  complete!: boolean;

  @Field(() => Float, { nullable: true })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  standardDeviation!: number | null;

  @Field(() => Float, { nullable: true, description: 'Cronbach’s alpha.' })
  reliability!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of measurement, in points.' })
  standardError!: number | null;

  @Field(() => [ItemStatistics], { description: 'Hardest first.' })
  items!: ItemStatistics[];
}
