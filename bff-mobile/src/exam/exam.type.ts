import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

export const ExamPhaseEnum = { UPCOMING: 'UPCOMING', OPEN: 'OPEN', OVER: 'OVER' } as const satisfies {
  [Phase in graph.ExamPhase]: Phase;
};
registerEnumType(ExamPhaseEnum, { name: 'ExamPhase', description: 'For the one who asks, by the server’s time.' });

@ObjectType()
export class ExamPart {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  questionCount!: number;
}

@ObjectType({ description: 'A sitting of the exam that one has begun.' })
export class AttemptEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field({ description: 'OPEN or HANDED_IN.' })
  status!: string;

  @Field(() => Date)
  startedAt!: string;

  @Field(() => Date, { nullable: true })
  deadline!: string | null;
}

@ObjectType({ description: 'An exam as one can take it, with what one was granted.' })
export class ExamEntry {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'EXAM or PRACTICE.' })
  purpose!: string;

  @Field(() => String, { nullable: true })
  courseTitle!: string | null;

  @Field(() => ExamPhaseEnum)
  phase!: graph.ExamPhase;

  @Field(() => Date, { nullable: true })
  opensAt!: string | null;

  @Field(() => Date, { nullable: true })
  closesAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of one attempt; null: until it closes.' })
  timeLimitMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null: as many as one likes.' })
  attemptsLeft!: number | null;

  @Field({ description: 'Ask for the code before the start.' })
  needsAccessCode!: boolean;

  @Field(() => [ExamPart])
  parts!: ExamPart[];

  @Field(() => [AttemptEntry], { description: 'The first one first.' })
  attempts!: AttemptEntry[];

  @Field(() => Date, { description: 'Count down by this, never by the phone’s clock.' })
  serverTime!: string;
}

@ObjectType({ description: 'What one reads before the start.' })
export class ExamScreen extends ExamEntry {
  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field({ description: 'Of `instructions`, for a page, to be shown as it is.' })
  instructionsHtml!: string;

  @Field({ description: 'The phone will report what it notices.' })
  proctored!: boolean;

  @Field(() => Float, { nullable: true, description: 'Share of the points, 0 to 1.' })
  passMark!: number | null;
}

@ObjectType()
export class ExamList {
  @Field(() => [ExamEntry], { description: 'By when they open.' })
  exams!: ExamEntry[];

  @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
  next!: string | null;
}
