import { Field, Float, ID, InputType, Int } from 'type-graphql';

@InputType()
export class GapAnswerInput {
  @Field(() => ID)
  gap!: string;

  @Field(() => String)
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
  @Field(() => Float, { description: "Pixels of the image, from its left edge." })
  x!: number;

  @Field(() => Float, { description: "Pixels of the image, from its top edge." })
  y!: number;
}

@InputType({ description: "The field of the question’s kind is set, the others are not. None: an answer left out." })
export class ItemResponseInput {
  @Field(() => [ID], { nullable: true, description: "SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`." })
  choices?: (string)[] | null;

  @Field(() => String, { nullable: true, description: "NUMERIC, SHORT_TEXT, ESSAY, CODE: as typed." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "NUMERIC." })
  unit?: string | null;

  @Field(() => [GapAnswerInput], { nullable: true, description: "CLOZE: by gap, what was typed or chosen." })
  gaps?: (GapAnswerInput)[] | null;

  @Field(() => [PairInput], { nullable: true, description: "MATCHING." })
  pairs?: (PairInput)[] | null;

  @Field(() => [ID], { nullable: true, description: "ORDERING: all ids, in the order chosen." })
  order?: (string)[] | null;

  @Field(() => [PointInput], { nullable: true, description: "HOTSPOT." })
  points?: (PointInput)[] | null;

  @Field(() => [String], { nullable: true, description: "FILE: keys of `AnswerFile`s of the same attempt." })
  files?: (string)[] | null;

  @Field(() => Int, { nullable: true, description: "Of certainty-based marking: 1, 2 or 3." })
  certainty?: number | null;
}
