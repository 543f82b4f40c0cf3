import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ItemContentInput, MarkingInput } from './content.input';
import { ItemText } from './option.type';
import { Question } from './question.type';

@InputType()
export class CreateItemInput {
  @Field(() => ID, { nullable: true, description: 'Of the client’s making: the same again makes no second item.' })
  key?: string | null;

  @Field()
  title!: string;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true })
  skills?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'READY at once; a DRAFT unless said.' })
  ready?: boolean | null;

  @Field(() => ItemContentInput)
  content!: ItemContentInput;

  @Field(() => MarkingInput, { nullable: true })
  marking?: MarkingInput | null;
}

@InputType()
export class ReviseItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { description: 'The version that was revised.' })
  version!: number;

  @Field(() => ItemContentInput)
  content!: ItemContentInput;

  @Field(() => MarkingInput, { nullable: true, description: 'As it was, unless said.' })
  marking?: MarkingInput | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class DescribeItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => [String], { nullable: true })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true })
  skills?: string[] | null;
}

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

@InputType({ description: 'What a learner would answer: the field of the question’s kind is set.' })
export class TriedResponseInput {
  @Field(() => [ID], { nullable: true, description: 'SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`.' })
  choices?: string[] | null;

  @Field(() => String, { nullable: true, description: 'NUMERIC, SHORT_TEXT, ESSAY, CODE.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'NUMERIC.' })
  unit?: string | null;

  @Field(() => [GapAnswerInput], { nullable: true, description: 'CLOZE.' })
  gaps?: GapAnswerInput[] | null;

  @Field(() => [PairInput], { nullable: true, description: 'MATCHING.' })
  pairs?: PairInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'ORDERING.' })
  order?: string[] | null;

  @Field(() => [PointInput], { nullable: true, description: 'HOTSPOT.' })
  points?: PointInput[] | null;

  @Field(() => [String], { nullable: true, description: 'FILE.' })
  files?: string[] | null;

  @Field(() => Int, { nullable: true, description: '1, 2 or 3.' })
  certainty?: number | null;
}

@InputType({ description: 'Either an item, or a content that is not stored yet.' })
export class TryItemInput {
  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The newest unless said.' })
  version?: number | null;

  @Field(() => ItemContentInput, { nullable: true })
  content?: ItemContentInput | null;

  @Field(() => MarkingInput, { nullable: true })
  marking?: MarkingInput | null;

  @Field(() => TriedResponseInput, { nullable: true, description: 'None: the question alone.' })
  response?: TriedResponseInput | null;
}

@ObjectType()
export class TriedPart {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  correctness!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType({ description: 'A question as a learner meets it, and what an answer is worth.' })
export class TriedItem {
  @Field(() => Question)
  question!: Question;

  @Field(() => Float, { nullable: true, description: 'Null: nothing was answered, or a person has to mark it.' })
  points?: number | null;

  @Field(() => Float, { nullable: true, description: 'How right it is, 0 to 1.' })
  correctness?: number | null;

  @Field(() => Boolean, { nullable: true })
  omitted?: boolean | null;

  @Field(() => [TriedPart])
  parts!: TriedPart[];

  @Field(() => [ItemText], { description: 'What a learner would be told.' })
  feedback!: ItemText[];
}
