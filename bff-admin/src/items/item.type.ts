import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ItemStatusEnum, QuestionKindEnum } from '../__generated__/passed-on';
import { ExamStatusEnum } from '../exams/exam.type';
import { longPageOf } from '../page';
import { ItemContent } from './content.type';

@ObjectType({ description: 'A question in a list of questions.' })
export class ItemEntry {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => QuestionKindEnum)
  kind!: graph.QuestionKind;

  @Field(() => ItemStatusEnum)
  status!: graph.ItemStatus;

  @Field(() => [String])
  tags!: string[];

  @Field(() => [String], { description: 'What it tells of a learner.' })
  skills!: string[];

  @Field(() => Int, { description: 'The newest, from 1.' })
  version!: number;

  @Field(() => Date)
  changedAt!: string;
}

export const ItemsPage = longPageOf(ItemEntry, 'ItemsPage');

@ObjectType({ description: 'How points follow from an answer.' })
export class ItemMarking {
  @Field(() => Float)
  points!: number;

  @Field({ description: 'Part of an answer earns part of the points.' })
  partial!: boolean;

  @Field(() => Float, { description: 'Share of the points that a wrong answer loses.' })
  penalty!: number;

  @Field()
  certainty!: boolean;

  @Field(() => Float, { nullable: true })
  floor?: number | null;
}

@ObjectType()
export class ItemVersionEntry {
  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => ID, { description: 'The person’s.' })
  createdBy!: string;
}

@ObjectType({ description: 'A question, in its newest version unless another was asked for.' })
export class Item extends ItemEntry {
  @Field(() => Date)
  createdAt!: string;

  @Field(() => Int, { description: 'The one that is shown.' })
  shownVersion!: number;

  @Field(() => ItemMarking)
  marking!: ItemMarking;

  @Field(() => ItemContent)
  content!: ItemContent;
}

@ObjectType({ description: 'An exam that a question stands in.' })
export class ItemUse {
  @Field(() => ID)
  examId!: string;

  @Field()
  title!: string;

  @Field(() => ExamStatusEnum)
  status!: graph.ExamStatus;
}

@ObjectType({ description: 'A question with its history: the last 100 versions, newest first.' })
export class ItemWithVersions extends Item {
  @Field(() => [ItemVersionEntry])
  versions!: ItemVersionEntry[];

  @Field(() => [ItemUse], { description: 'The newest first; up to 100.' })
  usedIn!: ItemUse[];
}

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
  search?: string | null;

  @Field(() => [QuestionKindEnum], { nullable: true })
  kinds?: graph.QuestionKind[] | null;

  @Field(() => [String], { nullable: true, description: 'All of them.' })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of them.' })
  skills?: string[] | null;

  @Field(() => [ItemStatusEnum], { nullable: true, description: 'DRAFT and READY unless said.' })
  status?: graph.ItemStatus[] | null;
}
