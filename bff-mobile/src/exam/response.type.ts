import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

// What a learner answers to one question, on its way in and out. The graph says what is too long and what does not fit.

@InputType()
export class GapAnswerInput {
  @Field(() => ID)
  gap!: string;

  @Field()
  value!: string;
}

@InputType()
export class PairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType()
export class PointInput {
  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;
}

@InputType({ description: 'The field of the question’s kind is set, the others are not. None: an answer left out.' })
export class ItemResponseInput {
  @Field(() => [ID], { nullable: true, description: 'SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`.' })
  choices?: string[];

  @Field(() => String, { nullable: true, description: 'NUMERIC, SHORT_TEXT, ESSAY, CODE: as typed.' })
  text?: string;

  @Field(() => String, { nullable: true, description: 'NUMERIC.' })
  unit?: string;

  @Field(() => [GapAnswerInput], { nullable: true, description: 'CLOZE: by gap, what was typed or chosen.' })
  gaps?: GapAnswerInput[];

  @Field(() => [PairInput], { nullable: true, description: 'MATCHING.' })
  pairs?: PairInput[];

  @Field(() => [ID], { nullable: true, description: 'ORDERING: all ids, in the order chosen.' })
  order?: string[];

  @Field(() => [PointInput], { nullable: true, description: 'HOTSPOT.' })
  points?: PointInput[];

  @Field(() => [String], { nullable: true, description: 'FILE: keys of files that were uploaded for it.' })
  files?: string[];

  @Field(() => Int, { nullable: true, description: 'Of certainty-based marking: 1, 2 or 3.' })
  certainty?: number;
}

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
