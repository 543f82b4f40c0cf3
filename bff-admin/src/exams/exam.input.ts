import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { AttemptThatCountsEnum, ExamPurposeEnum, ReleaseWhenEnum } from './exam.type';

@InputType()
export class ExamItemInput implements graph.ExamItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'The newest when the exam is scheduled, unless said.' })
  version?: number | null;

  @Field(() => Float, { nullable: true, description: 'The item’s own, unless said.' })
  points?: number | null;
}

@InputType()
export class ExamDrawInput implements graph.ExamDrawInput {
  @Field(() => [String])
  tags!: string[];

  @Field(() => Int)
  count!: number;

  @Field(() => Float, { nullable: true })
  points?: number | null;
}

@InputType()
export class ExamSectionInput {
  @Field(() => ID, { nullable: true, description: 'Of the section that this was; a new one has none.' })
  id?: string | null;

  @Field()
  title!: string;

  @Field({ defaultValue: '' })
  instructions: string = '';

  @Field({ defaultValue: false })
  shuffle: boolean = false;

  @Field(() => [ExamItemInput], { defaultValue: [] })
  items!: ExamItemInput[];

  @Field(() => [ExamDrawInput], { defaultValue: [] })
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
  when!: graph.ReleaseWhen;

  @Field(() => Date, { nullable: true })
  at?: Date | null;

  @Field(() => ReleaseShowInput)
  show!: ReleaseShowInput;
}

@InputType()
export class ExamMarkingInput {
  @Field(() => Int, { defaultValue: 1, description: '1 or 2.' })
  markers: number = 1;

  @Field({ defaultValue: true })
  anonymous: boolean = true;

  @Field(() => Float, { defaultValue: 0.1, description: 'As a share of the points.' })
  tolerance: number = 0.1;
}

@InputType()
export class CreateExamInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field(() => ExamPurposeEnum, { defaultValue: 'EXAM' })
  purpose: graph.ExamPurpose = 'EXAM';

  @Field(() => Boolean, { nullable: true, description: 'Unless said, in every exam and never in practice.' })
  proctored?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'One’s own id of this request: the same again gives the same exam.' })
  key?: string | null;
}

@InputType()
export class DuplicateExamInput implements graph.DuplicateExamInput {
  @Field(() => ID)
  examId!: string;

  @Field(() => ID, { nullable: true })
  courseId?: string | null;

  @Field()
  title!: string;

  @Field(() => ID, { nullable: true, description: 'One’s own id of this request: the same again gives the same exam.' })
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

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  instructions?: string | null;

  @Field(() => ExamPurposeEnum, { nullable: true })
  purpose?: graph.ExamPurpose | null;

  @Field(() => Date, { nullable: true })
  opensAt?: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of one attempt; null: until the exam closes.' })
  timeLimitMinutes?: number | null;

  @Field(() => Int, { nullable: true })
  graceSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: '0: as many as one likes.' })
  attemptLimit?: number | null;

  @Field(() => String, { nullable: true, description: '4 to 50 characters; null takes it away.' })
  accessCode?: string | null;

  @Field(() => [ExamSectionInput], { nullable: true, description: 'All of them.' })
  sections?: ExamSectionInput[] | null;

  @Field(() => Boolean, { nullable: true })
  shuffleChoices?: boolean | null;

  @Field(() => Float, { nullable: true })
  passMark?: number | null;

  @Field(() => AttemptThatCountsEnum, { nullable: true })
  counts?: graph.AttemptThatCounts | null;

  @Field(() => ReleaseInput, { nullable: true })
  release?: ReleaseInput | null;

  @Field(() => ExamMarkingInput, { nullable: true })
  marking?: ExamMarkingInput | null;

  @Field(() => Boolean, { nullable: true })
  leaderboard?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Devices report what they notice.' })
  proctored?: boolean | null;
}
