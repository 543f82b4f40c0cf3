import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

const optional = { nullable: true } as const;

@ObjectType()
export class AnsweredGap {
  @Field(() => ID)
  gap!: string;

  @Field()
  value!: string;
}

@ObjectType()
export class AnsweredPair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@ObjectType()
export class AnsweredPoint {
  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;
}

@ObjectType({ description: 'An answer, or the key; what the question’s kind does not have is null.' })
export class GivenAnswer {
  @Field(() => [ID], optional)
  choices?: string[] | null;

  @Field(() => String, optional)
  text?: string | null;

  @Field(() => String, optional)
  unit?: string | null;

  @Field(() => [AnsweredGap], optional)
  gaps?: AnsweredGap[] | null;

  @Field(() => [AnsweredPair], optional)
  pairs?: AnsweredPair[] | null;

  @Field(() => [ID], optional)
  order?: string[] | null;

  @Field(() => [AnsweredPoint], optional)
  points?: AnsweredPoint[] | null;

  @Field(() => Int, { nullable: true, description: '1, 2 or 3.' })
  certainty?: number | null;
}

@ObjectType({ description: 'A file that is an answer.' })
export class AnswerFile {
  @Field()
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field({ description: 'Works for an hour.' })
  url!: string;
}

export type AnswerFields = graph.AnswerFieldsFragment;
