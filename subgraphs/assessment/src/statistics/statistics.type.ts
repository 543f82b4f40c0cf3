import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { QuestionKind } from '../item/item.content';

@ObjectType({
  description: 'How often a choice was taken: a wrong one that nobody takes, or that the best take, is worth a look.',
})
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

@ObjectType({ description: 'What the results of an exam say of one item.' })
export class ItemStatistics {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { description: 'The latest that was scored.' })
  version!: number;

  @Field(() => String)
  kind!: QuestionKind;

  @Field(() => Int, { description: 'Results that it is in, those that left it out too.' })
  answers!: number;

  @Field(() => Int)
  omitted!: number;

  @Field(() => Float, { description: 'Facility index: the mean share of its points, 0 (nobody) to 1 (everybody).' })
  facility!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Point-biserial correlation with the points of the rest, −1 to 1; below 0.2 it tells little, below 0 look at its key. Null where all have the same.',
  })
  discrimination!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Facility among the best 27 % less that among the weakest 27 %. Null when too few have it.',
  })
  upperLower!: number | null;

  @Field(() => [ChoiceStatistics], { description: 'Of questions with choices, the most taken first.' })
  choices!: ChoiceStatistics[];
}

@ObjectType({ description: 'What the results of an exam say of it. Of those that stand and wait for nobody.' })
export class ExamStatistics {
  @Field({ description: 'When it was reckoned; at most a minute ago.' })
  at!: Date;

  @Field(() => Int)
  results!: number;

  @Field({
    description:
      'False where there are more than 50,000 results: then these are every second of them, or third and so on.',
  })
  complete!: boolean;

  @Field(() => Float, { nullable: true, description: 'Of the points.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true })
  standardDeviation!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Cronbach’s alpha. Null when papers differ, as with random draws, or there are too few results.',
  })
  reliability!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard error of measurement, in points.' })
  standardError!: number | null;

  @Field(() => [ItemStatistics], { description: 'Hardest first.' })
  items!: ItemStatistics[];
}
