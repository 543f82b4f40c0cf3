import { ArrayMaxSize, ArrayMinSize, IsInt, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Question } from '../item/question.type';
import { ItemResponseInput, ItemResponseType } from '../item/response.type';
import type { AttemptStatus } from './attempt.model';

export const AttemptStatusEnum = { OPEN: 'OPEN', HANDED_IN: 'HANDED_IN' } as const;
registerEnumType(AttemptStatusEnum, {
  name: 'AttemptStatus',
  description: 'HANDED_IN: nothing can be saved any more; the server hands in what was saved when the time is over.',
});

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    'One sitting of an exam: seen by its learner, and by those who give exams of the course or read its results.',
})
export class Attempt {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID)
  examId!: string;

  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => Int, { description: 'From 1, by learner and exam.' })
  number!: number;

  status!: AttemptStatus;

  @Field()
  startedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'By the server’s clock, with all that was granted; it may move while the attempt runs. Null: none.',
  })
  deadline!: Date | null;

  @Field(() => Date, { nullable: true, description: 'A hand-in after this is late.' })
  graceUntil!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When answers were saved last, to a quarter of a minute.' })
  savedAt!: Date | null;
}

@ObjectType({ description: 'A part of the paper.' })
export class PaperSection {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field(() => [Question], { description: 'In the order of this attempt.' })
  questions!: Question[];
}

@ObjectType({ description: 'What was saved of one question.' })
export class SavedAnswer {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Float, { description: 'The client’s sequence that it came with.' })
  seq!: number;

  @Field()
  savedAt!: Date;

  @Field(() => ItemResponseType)
  response!: ItemResponseType;
}

@InputType()
export class StartAttemptInput {
  @Field(() => ID)
  @MaxLength(64)
  examId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of an exam that asks for one; capitals and blanks do not matter.',
  })
  @MaxLength(100)
  accessCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The attempt that one means to begin, from 1: once there is one of this number, that or a later one is given back, handed in or not. Without it, what comes late or again after a hand-in begins the next.',
  })
  @IsInt()
  @Min(1)
  number?: number | null;
}

@InputType()
export class SavedAnswerInput {
  @Field(() => ID)
  @MaxLength(64)
  itemId!: string;

  @Field(() => Float, {
    description:
      'A whole number: counts the changes of this answer on the client, or is its clock in milliseconds. What comes with a lower one is old.',
  })
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  seq!: number;

  @Field(() => ItemResponseInput)
  @ValidateNested()
  response!: ItemResponseInput;
}

@InputType()
export class SaveAnswersInput {
  @Field(() => ID)
  @MaxLength(64)
  attemptId!: string;

  @Field(() => [SavedAnswerInput], { description: '1 to 500: those that have changed are enough.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
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
export class SavedAnswers {
  @Field()
  savedAt!: Date;

  @Field()
  serverTime!: Date;

  @Field(() => Date, { nullable: true, description: 'As it is now: it may have moved.' })
  deadline!: Date | null;

  @Field(() => [StoredSequence], { description: 'Of each item that was sent.' })
  stored!: StoredSequence[];
}
