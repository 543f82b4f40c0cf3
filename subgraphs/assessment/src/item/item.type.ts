import { BecauseScalar } from '@lyceum/kernel/because';
import { because } from '@lyceum/kernel/input-faults';
import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, Matches, MaxLength, Min } from 'class-validator';
import { ArgsType, Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ExamStatus } from '../exam/exam.model';
import { ExamStatusEnum } from '../exam/exam.type';
import { ItemContentInput, MarkingInput } from './content.input';
import { questionKinds } from './item.content';
import { Question, QuestionKindEnum, RichTextView } from './question.type';
import { ItemResponseInput } from './response.type';

export const ItemStatusEnum = { DRAFT: 'DRAFT', READY: 'READY', RETIRED: 'RETIRED' } as const;
registerEnumType(ItemStatusEnum, {
  name: 'ItemStatus',
  description: 'Exams draw from READY ones. RETIRED: for no new exam; exams that have it keep it.',
});

const MAX_LABELS = 30;
const label = /^[^\s,][^,]{0,63}$/u;
const LABEL = because('NOT_A_LABEL', '$property must be 1 to 64 characters each, without commas');

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A question in the bank. What it asks is in its versions, which never change.' })
export class Item {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  title!: string;

  @Field(() => QuestionKindEnum)
  kind!: string;

  @Field(() => ItemStatusEnum)
  status!: keyof typeof ItemStatusEnum;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [String], { description: 'What it tells of a learner: skills of the learner model.' })
  skills!: string[];

  @Field(() => Int, { description: 'The newest, from 1.' })
  version!: number;

  @Field()
  createdAt!: Date;

  @Field()
  changedAt!: Date;
}

@ObjectType({ description: 'An exam that a question stands in, or has been drawn for.' })
export class ItemUse {
  @Field(() => ID)
  examId!: string;

  @Field()
  title!: string;

  @Field(() => ExamStatusEnum)
  status!: ExamStatus;
}

@ObjectType({ description: 'How points follow from an answer.' })
export class ItemMarking {
  @Field(() => Float)
  points!: number;

  @Field({ description: 'Part of an answer earns part of the points.' })
  partial!: boolean;

  @Field(() => Float)
  penalty!: number;

  @Field()
  certainty!: boolean;

  @Field(() => Float, { nullable: true })
  floor!: number | null;
}

@ObjectType({
  description: 'What a question asked from one change to the next. It never changes: attempts hold on to theirs.',
})
export class ItemVersion {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID, { description: 'The person’s.' })
  createdBy!: string;

  @Field()
  createdAt!: Date;
}

export const ItemConnection = connectionOf(Item, 'Item');
export const ItemVersionConnection = connectionOf(ItemVersion, 'ItemVersion');

@ObjectType()
export class ItemTag {
  @Field()
  tag!: string;

  @Field(() => Int, { description: 'Items that have it, retired ones not counted.' })
  items!: number;
}

@InputType({ description: 'What is left out does not narrow.' })
export class ItemFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of title, tags or text; the beginning of a word is enough.',
  })
  @MaxLength(200)
  search?: string | null;

  @Field(() => [QuestionKindEnum], { nullable: true })
  @ArrayMaxSize(questionKinds.length)
  kinds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'All of them.' })
  @ArrayMaxSize(10)
  @MaxLength(64, { each: true })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of them.' })
  @ArrayMaxSize(50)
  @MaxLength(64, { each: true })
  skills?: string[] | null;

  @Field(() => [ItemStatusEnum], { nullable: true, description: 'DRAFT and READY unless said.' })
  @ArrayMaxSize(3)
  status?: (keyof typeof ItemStatusEnum)[] | null;
}

@ArgsType()
export class ItemsArgs extends PageArgs {
  @Field(() => ItemFilter, { nullable: true })
  filter?: ItemFilter | null;
}

@InputType()
export class DescribeItemInput {
  @Field(() => ID)
  @MaxLength(64)
  itemId!: string;

  @Field(() => String, { nullable: true })
  @Text(200)
  title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Instead of those it has.' })
  @ArrayMaxSize(MAX_LABELS)
  @Matches(label, { each: true, ...LABEL })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Instead of those it has.' })
  @ArrayMaxSize(MAX_LABELS)
  @Matches(label, { each: true, ...LABEL })
  skills?: string[] | null;
}

@InputType()
export class CreateItemInput {
  @Field(() => ID, { nullable: true, description: 'Of the client’s making: the same again makes no second item.' })
  @Matches(/^[\w-]{8,64}$/, { message: '$property must be 8 to 64 letters, digits, hyphens and underscores' })
  key?: string | null;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(MAX_LABELS)
  @Matches(label, { each: true, ...LABEL })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(MAX_LABELS)
  @Matches(label, { each: true, ...LABEL })
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
  @MaxLength(64)
  itemId!: string;

  @Field(() => Int, { description: 'The version that was revised.' })
  @Min(1)
  version!: number;

  @Field(() => ItemContentInput)
  content!: ItemContentInput;

  @Field(() => MarkingInput, { nullable: true, description: 'As it was, unless said.' })
  marking?: MarkingInput | null;
}

@InputType({ description: 'Either an item, or a content that is not stored yet.' })
export class TryItemInput {
  @Field(() => ID, { nullable: true })
  @MaxLength(64)
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The newest unless said.' })
  @Min(1)
  version?: number | null;

  @Field(() => ItemContentInput, { nullable: true })
  content?: ItemContentInput | null;

  @Field(() => MarkingInput, { nullable: true })
  marking?: MarkingInput | null;

  @Field(() => ItemResponseInput, { nullable: true, description: 'None: the question alone.' })
  response?: ItemResponseInput | null;
}

@ObjectType()
export class TriedPart {
  @Field(() => ID)
  id!: string;

  @Field(() => Float)
  correctness!: number;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same by its name; null too for what has none.' })
  because?: Because | null;
}

@ObjectType({ description: 'A question as a learner meets it, and what an answer is worth.' })
export class TriedItem {
  @Field(() => Question)
  question!: Question;

  @Field(() => Float, { nullable: true, description: 'Null: nothing was answered, or a person has to mark it.' })
  points!: number | null;

  @Field(() => Float, { nullable: true, description: 'How right it is, 0 to 1.' })
  correctness!: number | null;

  @Field(() => Boolean, { nullable: true })
  omitted!: boolean | null;

  @Field(() => [TriedPart])
  parts!: TriedPart[];

  @Field(() => [RichTextView], { description: 'What a learner would be told.' })
  feedback!: RichTextView[];
}
