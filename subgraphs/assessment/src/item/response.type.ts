import { ArrayMaxSize, IsIn, MaxLength, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ItemResponse } from './item.content';

// What a learner answers, on its way in and out. The bounds keep one answer below a megabyte; whether it fits its question is
// asked where it is scored, so that one bad answer never stands in the way of the others.

const MAX_TEXT = 200_000;
const MAX_ID = 64;

@InputType()
export class GapAnswerInput {
  @Field(() => ID)
  @MaxLength(MAX_ID)
  gap!: string;

  @Field()
  @MaxLength(10_000)
  value!: string;
}

@InputType()
export class PairInput {
  @Field(() => ID)
  @MaxLength(MAX_ID)
  left!: string;

  @Field(() => ID)
  @MaxLength(MAX_ID)
  right!: string;
}

@InputType()
export class PointInput {
  @Field(() => Float, { description: 'Pixels of the image, from its left edge.' })
  x!: number;

  @Field(() => Float, { description: 'Pixels of the image, from its top edge.' })
  y!: number;
}

@InputType({ description: 'The field of the question’s kind is set, the others are not. None: an answer left out.' })
export class ItemResponseInput implements ItemResponse {
  @Field(() => [ID], { nullable: true, description: 'SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`.' })
  @ArrayMaxSize(100)
  @MaxLength(MAX_ID, { each: true })
  choices?: string[];

  @Field(() => String, { nullable: true, description: 'NUMERIC, SHORT_TEXT, ESSAY, CODE: as typed.' })
  @MaxLength(MAX_TEXT)
  text?: string;

  @Field(() => String, { nullable: true, description: 'NUMERIC.' })
  @MaxLength(30)
  unit?: string;

  @Field(() => [GapAnswerInput], { nullable: true, description: 'CLOZE: by gap, what was typed or chosen.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  gaps?: GapAnswerInput[];

  @Field(() => [PairInput], { nullable: true, description: 'MATCHING.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  pairs?: PairInput[];

  @Field(() => [ID], { nullable: true, description: 'ORDERING: all ids, in the order chosen.' })
  @ArrayMaxSize(50)
  @MaxLength(MAX_ID, { each: true })
  order?: string[];

  @Field(() => [PointInput], { nullable: true, description: 'HOTSPOT.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  points?: PointInput[];

  @Field(() => [String], { nullable: true, description: 'FILE: keys of `AnswerFile`s of the same attempt.' })
  @ArrayMaxSize(20)
  @MaxLength(300, { each: true })
  files?: string[];

  @Field(() => Int, { nullable: true, description: 'Of certainty-based marking: 1, 2 or 3.' })
  @IsIn([1, 2, 3])
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

@ObjectType('ItemResponse', { description: 'What was answered: the field of the question’s kind is set.' })
export class ItemResponseType implements ItemResponse {
  @Field(() => [ID], { nullable: true })
  choices?: string[];

  @Field(() => String, { nullable: true })
  text?: string;

  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => [GapAnswer], { nullable: true })
  gaps?: GapAnswer[];

  @Field(() => [Pair], { nullable: true })
  pairs?: Pair[];

  @Field(() => [ID], { nullable: true })
  order?: string[];

  @Field(() => [Point], { nullable: true })
  points?: Point[];

  @Field(() => [String], { nullable: true })
  files?: string[];

  @Field(() => Int, { nullable: true })
  certainty?: number;
}
