import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ItemResponseInput } from '../__generated__/passed-on';
import { AnswerFile } from './answer-file.type';
import { Question } from './question.type';
import { ItemResponse } from './response.type';

@ObjectType()
export class PaperSection {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field({ description: 'Of `instructions`, for a page, to be shown as it is.' })
  instructionsHtml!: string;

  @Field(() => [Question])
  questions!: Question[];
}

@ObjectType()
export class SavedAnswer {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Float)
  seq!: number;

  @Field(() => Date)
  savedAt!: string;

  @Field(() => ItemResponse)
  response!: ItemResponse;
}

@ObjectType({ description: 'What may change while one writes.' })
export class AttemptPulse {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'OPEN; HANDED_IN: nothing can be saved any more.' })
  status!: string;

  @Field(() => Date, { nullable: true, description: 'It may move while one writes.' })
  deadline!: string | null;

  @Field(() => Date, { nullable: true, description: 'A hand-in after this is late, and taken all the same.' })
  graceUntil!: string | null;

  @Field(() => Date, { description: 'Count down by this, never by the phone’s clock.' })
  serverTime!: string;
}

@ObjectType({ description: 'All that is needed to sit the exam, with a connection or without: keep it on the phone.' })
export class AttemptScreen {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  examId!: string;

  @Field()
  title!: string;

  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field({ description: 'Of `instructions`, for a page, to be shown as it is.' })
  instructionsHtml!: string;

  @Field({ description: 'Report what the phone notices, and tell the learner.' })
  proctored!: boolean;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'OPEN; HANDED_IN: nothing can be saved any more.' })
  status!: string;

  @Field(() => Date)
  startedAt!: string;

  @Field(() => Date, { nullable: true, description: 'It may move while one writes: each save tells.' })
  deadline!: string | null;

  @Field(() => Date, { nullable: true, description: 'A hand-in after this is late, and taken all the same.' })
  graceUntil!: string | null;

  @Field(() => Date, { nullable: true })
  savedAt!: string | null;

  @Field(() => Date, { description: 'Count down by this, never by the phone’s clock.' })
  serverTime!: string;

  @Field(() => String, { nullable: true, description: 'Goes along with the hand-in.' })
  ticket!: string | null;

  @Field(() => [PaperSection], { description: 'None once it is handed in.' })
  sections!: PaperSection[];

  @Field(() => [SavedAnswer])
  answers!: SavedAnswer[];

  @Field(() => [AnswerFile], { description: 'What one has uploaded, whether an answer names it or not.' })
  files!: AnswerFile[];
}

@InputType()
export class StartAttemptInput implements graph.StartAttemptInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => String, { nullable: true })
  accessCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The attempt that one means to begin, from 1: the highest of `attempts` and one. What is sent again with it begins no other, though this one was handed in meanwhile.',
  })
  number?: number | null;
}

@InputType()
export class SavedAnswerInput implements graph.SavedAnswerInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Float, {
    description:
      'A whole number: counts the changes of this answer on the phone, or is its clock in milliseconds. What comes with a lower one is old.',
  })
  seq!: number;

  @Field(() => ItemResponseInput)
  response!: ItemResponseInput;
}

@InputType()
export class SaveAnswersInput implements graph.SaveAnswersInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => [SavedAnswerInput], { description: '1 to 500: those that have changed are enough.' })
  answers!: SavedAnswerInput[];
}

@ObjectType()
export class StoredSequence {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Float, { description: 'Higher than what was sent: a newer answer is kept.' })
  seq!: number;
}

@ObjectType({ description: 'That answers are kept.' })
export class Saved {
  @Field(() => Date)
  savedAt!: string;

  @Field(() => Date)
  serverTime!: string;

  @Field(() => Date, { nullable: true })
  deadline?: string | null;

  @Field(() => [StoredSequence])
  stored!: StoredSequence[];
}

export const NoticedKindEnum = {
  FOCUS_LOST: 'FOCUS_LOST',
  FOCUS_BACK: 'FOCUS_BACK',
  FULLSCREEN_LEFT: 'FULLSCREEN_LEFT',
  FULLSCREEN_BACK: 'FULLSCREEN_BACK',
  COPY: 'COPY',
  PASTE: 'PASTE',
  DEVICE_CHANGED: 'DEVICE_CHANGED',
  NETWORK_LOST: 'NETWORK_LOST',
  NETWORK_BACK: 'NETWORK_BACK',
  SCREEN_SHARED: 'SCREEN_SHARED',
} as const satisfies { [Kind in graph.NoticedKind]: Kind };
registerEnumType(NoticedKindEnum, { name: 'NoticedKind' });

@InputType()
export class NoticedInput {
  @Field(() => Int, { description: 'Counts on the phone, by attempt: the same again is the same entry.' })
  seq!: number;

  @Field(() => NoticedKindEnum)
  kind!: graph.NoticedKind;

  @Field({ description: 'By the phone’s clock.' })
  clientAt!: Date;

  @Field({ defaultValue: '' })
  detail: string = '';
}

@InputType()
export class ReportProctoringInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => [NoticedInput], { description: '1 to 100.' })
  events!: NoticedInput[];
}

@ObjectType()
export class ProctoringReport {
  @Field(() => Int)
  recorded!: number;

  @Field({ description: 'The log takes no more: the phone can stop.' })
  full!: boolean;
}
