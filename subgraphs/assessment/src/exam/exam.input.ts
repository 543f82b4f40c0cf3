import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayMinSize, IsIn, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ExamRow, ReleasePolicy } from './exam.model';
import { AttemptThatCountsEnum, ExamPurposeEnum, ReleaseWhenEnum } from './exam.type';

const MAX_POINTS = 1_000;
const WEEK_MINUTES = 10_080;

@InputType()
export class ExamItemInput {
  @Field(() => ID)
  @MaxLength(64)
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'The newest when the exam is scheduled, unless said.' })
  @Min(1)
  version?: number | null;

  @Field(() => Float, { nullable: true, description: 'The item’s own, unless said.' })
  @Min(0.01)
  @Max(MAX_POINTS)
  points?: number | null;
}

@InputType()
export class ExamDrawInput {
  @Field(() => [String], { description: '1 to 10: items have all of them.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @Length(1, 64, { each: true })
  tags!: string[];

  @Field(() => Int)
  @Min(1)
  @Max(200)
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Of each; the item’s own, unless said.' })
  @Min(0.01)
  @Max(MAX_POINTS)
  points?: number | null;
}

@InputType()
export class ExamSectionInput {
  @Field(() => ID, { nullable: true, description: 'Of the section that this was; a new one has none.' })
  @MaxLength(64)
  id?: string | null;

  @Field()
  @Text(200)
  title!: string;

  @Field({ defaultValue: '' })
  @MaxLength(10_000)
  instructions: string = '';

  @Field({ defaultValue: false })
  shuffle: boolean = false;

  @Field(() => [ExamItemInput], { defaultValue: [] })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  items!: ExamItemInput[];

  @Field(() => [ExamDrawInput], { defaultValue: [] })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  draws!: ExamDrawInput[];
}

@InputType()
export class ReleaseShowInput {
  @Field({ defaultValue: true })
  score: boolean = true;

  @Field({ defaultValue: true })
  feedback: boolean = true;

  @Field({ defaultValue: false, description: 'The right answers.' })
  answers: boolean = false;
}

@InputType()
export class ReleaseInput {
  @Field(() => ReleaseWhenEnum)
  when!: ReleasePolicy['when'];

  @Field(() => Date, { nullable: true, description: 'Of AT.' })
  at?: Date | null;

  @Field(() => ReleaseShowInput)
  @ValidateNested()
  show!: ReleaseShowInput;
}

@InputType()
export class ExamMarkingInput {
  @Field(() => Int, { defaultValue: 1, description: '1 or 2.' })
  @IsIn([1, 2])
  markers: 1 | 2 = 1;

  @Field({ defaultValue: true })
  anonymous: boolean = true;

  @Field(() => Float, { defaultValue: 0.1, description: 'As a share of the points, 0 to 1.' })
  @Min(0)
  @Max(1)
  tolerance: number = 0.1;
}

@InputType()
export class CreateExamInput {
  @Field(() => ID)
  @MaxLength(64)
  courseId!: string;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => ExamPurposeEnum, { defaultValue: 'EXAM' })
  purpose: ExamRow['purpose'] = 'EXAM';

  @Field(() => Boolean, {
    nullable: true,
    description: 'Devices report what they notice; unless said, in every exam and never in practice.',
  })
  proctored?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'One’s own id of this request: the same again gives the same exam.' })
  @Length(8, 64)
  key?: string | null;
}

@InputType()
export class DuplicateExamInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID, { nullable: true, description: 'The same, unless said.' })
  @MaxLength(64)
  courseId?: string | null;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => ID, { nullable: true, description: 'One’s own id of this request: the same again gives the same exam.' })
  @Length(8, 64)
  key?: string | null;
}

@InputType({
  description:
    'What is left out stays as it is. Of a scheduled exam, sections, shuffling, purpose and proctoring stay as they are.',
})
export class ChangeExamInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => Int, { description: 'Of the exam as it was read.' })
  revision!: number;

  @Field({ nullable: true })
  @Text(200)
  title?: string;

  @Field({ nullable: true, description: 'Markdown.' })
  @MaxLength(20_000)
  instructions?: string;

  @Field(() => ExamPurposeEnum, { nullable: true })
  purpose?: ExamRow['purpose'];

  @Field(() => Date, { nullable: true })
  opensAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: it stays open.' })
  closesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of one attempt, up to a week; null: until the exam closes.' })
  @Min(1)
  @Max(WEEK_MINUTES)
  timeLimitMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 3,600.' })
  @Min(0)
  @Max(3_600)
  graceSeconds?: number;

  @Field(() => Int, { nullable: true, description: '0: as many as one likes.' })
  @Min(0)
  @Max(1_000)
  attemptLimit?: number;

  @Field(() => String, { nullable: true, description: '4 to 50 characters; null takes it away.' })
  @Length(4, 50)
  accessCode?: string | null;

  @Field(() => [ExamSectionInput], { nullable: true, description: 'All of them, up to 50 with 500 questions.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  sections?: ExamSectionInput[];

  @Field({ nullable: true })
  shuffleChoices?: boolean;

  @Field(() => Float, { nullable: true, description: 'Share of the points, 0 to 1; null: there is no pass.' })
  @Min(0)
  @Max(1)
  passMark?: number | null;

  @Field(() => AttemptThatCountsEnum, { nullable: true })
  counts?: ExamRow['counts'];

  @Field(() => ReleaseInput, { nullable: true })
  @ValidateNested()
  release?: ReleaseInput;

  @Field(() => ExamMarkingInput, { nullable: true })
  @ValidateNested()
  marking?: ExamMarkingInput;

  @Field({ nullable: true })
  leaderboard?: boolean;

  @Field({ nullable: true, description: 'Devices report what they notice.' })
  proctored?: boolean;
}
