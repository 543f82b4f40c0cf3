import { connectionOf } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { QuestionKind } from '../item/item.content';
import type { MarkingState } from './marking.model';

export const MarkingStateEnum = {
  WAITING: 'WAITING',
  MODERATION: 'MODERATION',
  DONE: 'DONE',
  PARKED: 'PARKED',
} as const satisfies { [S in MarkingState]: S };
registerEnumType(MarkingStateEnum, {
  name: 'MarkingState',
  description:
    'MODERATION: two markers are further apart than the exam allows. PARKED: nobody needs to mark it, for its submission does not stand or its item is void.',
});

@ObjectType({ description: 'The level that a marker chose for a criterion of the rubric.' })
export class ChosenLevel {
  @Field(() => ID)
  criterionId!: string;

  @Field(() => ID)
  levelId!: string;
}

@ObjectType({ description: 'What one marker gave. None is ever deleted: the last of a marker holds.' })
export class Mark {
  @Field(() => Float)
  points!: number;

  @Field()
  comment!: string;

  @Field(() => [ChosenLevel])
  criteria!: ChosenLevel[];

  @Field()
  at!: Date;

  markedBy!: string;
}

@ObjectType({
  description:
    'One answer that people mark, as the desk shows it. It says nothing of whose it is where the exam is marked anonymously or one may not read results, nor what others have given.',
})
export class Marking {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { description: 'The kind of question: ESSAY, FILE, …' })
  kind!: QuestionKind;

  @Field(() => Float)
  maxPoints!: number;

  @Field(() => MarkingStateEnum)
  state!: MarkingState;

  @Field(() => Date, { nullable: true, description: 'Until when nobody else is given it; null when nobody has it.' })
  claimedUntil!: Date | null;

  @Field(() => Int, { description: 'To be sent along with a mark.' })
  revision!: number;
}

export const MarkingConnection = connectionOf(Marking, 'Marking');

@ObjectType({ description: 'How far the marking of one item is.' })
export class MarkingProgress {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int)
  waiting!: number;

  @Field(() => Int)
  moderation!: number;

  @Field(() => Int)
  done!: number;
}

@InputType()
export class NextAnswerInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID, { nullable: true, description: 'Of this item only.' })
  itemId?: string | null;
}

@InputType()
export class ChosenLevelInput {
  @Field(() => ID)
  @Length(1, 64)
  criterionId!: string;

  @Field(() => ID)
  @Length(1, 64)
  levelId!: string;
}

@InputType()
export class MarkAnswerInput {
  @Field(() => ID)
  markingId!: string;

  @Field(() => Int, { description: 'The one that was looked at.' })
  revision!: number;

  @Field(() => Float, {
    nullable: true,
    description: '0 to `maxPoints`. Left out, they follow from a level for every criterion.',
  })
  @Min(0)
  @Max(1_000)
  points?: number | null;

  @Field(() => [ChosenLevelInput], { defaultValue: [] })
  @ValidateNested({ each: true })
  @ArrayMaxSize(50)
  criteria!: ChosenLevelInput[];

  @Field({ defaultValue: '', description: 'For the learner.' })
  @MaxLength(5_000)
  comment!: string;
}

@InputType()
export class ReviewAnswerInput {
  @Field(() => ID)
  resultId!: string;

  @Field(() => ID)
  itemId!: string;
}

@InputType()
export class ModerateInput extends MarkAnswerInput {
  @Field({ description: 'For the history of the result.' })
  @Length(1, 500)
  why!: string;
}
