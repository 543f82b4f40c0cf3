import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ExamRow, ExamStatus, ReleasePolicy } from './exam.model';

export const ExamStatusEnum = {
  DRAFT: 'DRAFT',
  SCHEDULED: 'SCHEDULED',
  CLOSED: 'CLOSED',
  ARCHIVED: 'ARCHIVED',
} as const;
registerEnumType(ExamStatusEnum, {
  name: 'ExamStatus',
  description: 'SCHEDULED: learners can take it within its window; CLOSED: ended before its time, or over.',
});

export const ExamPurposeEnum = { EXAM: 'EXAM', PRACTICE: 'PRACTICE' } as const;
registerEnumType(ExamPurposeEnum, {
  name: 'ExamPurpose',
  description: 'PRACTICE teaches: it may be repeated, and stays out of grade books.',
});

export const ReleaseWhenEnum = {
  AT_ONCE: 'AT_ONCE',
  AFTER_CLOSE: 'AFTER_CLOSE',
  AT: 'AT',
  BY_HAND: 'BY_HAND',
} as const;
registerEnumType(ReleaseWhenEnum, { name: 'ReleaseWhen', description: 'When learners see their results.' });

export const AttemptThatCountsEnum = { BEST: 'BEST', LAST: 'LAST', FIRST: 'FIRST' } as const;
registerEnumType(AttemptThatCountsEnum, { name: 'AttemptThatCounts' });

export const ExamPhaseEnum = { UPCOMING: 'UPCOMING', OPEN: 'OPEN', OVER: 'OVER' } as const;
registerEnumType(ExamPhaseEnum, { name: 'ExamPhase', description: 'For the one who asks, by the server’s time.' });

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Questions that learners of a course answer within a window of time.' })
export class Exam {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field(() => ExamPurposeEnum)
  purpose!: ExamRow['purpose'];

  @Field(() => ExamStatusEnum)
  status!: ExamStatus;

  @Field(() => Date, { nullable: true, description: 'For all; `mine` tells when for oneself.' })
  opensAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: it stays open.' })
  closesAt!: Date | null;

  @Field(() => Int, { description: '0: as many as one likes.' })
  attemptLimit!: number;

  @Field(() => Float, { nullable: true, description: 'Share of the points, 0 to 1; null: there is no pass.' })
  passMark!: number | null;

  @Field(() => AttemptThatCountsEnum, { description: 'Which attempt counts.' })
  counts!: ExamRow['counts'];

  @Field({ description: 'There is a leaderboard for those who want to be on it.' })
  leaderboard!: boolean;
}

@ObjectType({
  description: 'An exam as the one who asks can take it: window, time and attempts with what they were granted.',
})
export class MyExam {
  @Field(() => ExamPhaseEnum)
  phase!: keyof typeof ExamPhaseEnum;

  @Field(() => Date, { nullable: true })
  opensAt!: Date | null;

  @Field(() => Date, { nullable: true })
  closesAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of one attempt, rounded down; null: until it closes.' })
  timeLimitMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null: as many as one likes.' })
  attemptsLeft!: number | null;

  @Field({ description: 'By the server’s clock: show what is left by this, never by the device’s.' })
  serverTime!: Date;
}

@ObjectType({ description: 'A part of an exam, as learners know of it before they start.' })
export class ExamPart {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  questionCount!: number;
}

@ObjectType()
export class ReleaseShow {
  @Field()
  score!: boolean;

  @Field()
  feedback!: boolean;

  @Field({ description: 'The right answers.' })
  answers!: boolean;
}

@ObjectType({ description: 'When learners see what.' })
export class Release implements ReleasePolicy {
  @Field(() => ReleaseWhenEnum)
  when!: ReleasePolicy['when'];

  @Field(() => Date, { nullable: true })
  at!: Date | null;

  @Field(() => ReleaseShow)
  show!: ReleaseShow;
}

@ObjectType({ description: 'How what a machine cannot mark is marked.' })
export class ExamMarking {
  @Field(() => Int, { description: '1 or 2.' })
  markers!: 1 | 2;

  @Field({ description: 'Markers do not see whose answer it is.' })
  anonymous!: boolean;

  @Field(() => Float, { description: 'Two marks that differ by more, as a share of the points, go to a moderator.' })
  tolerance!: number;
}

@ObjectType()
export class ExamItem {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { nullable: true, description: 'Null: the newest when the exam is scheduled.' })
  version!: number | null;

  @Field(() => Float, { nullable: true, description: 'Null: the item’s own.' })
  points!: number | null;
}

@ObjectType({ description: 'So many at random of the ready items with all of these tags.' })
export class ExamDraw {
  @Field(() => [String])
  tags!: string[];

  @Field(() => Int)
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Of each; null: the item’s own.' })
  points!: number | null;
}

@ObjectType()
export class ExamSectionPlan {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  instructions!: string;

  @Field()
  shuffle!: boolean;

  @Field(() => [ExamItem])
  items!: ExamItem[];

  @Field(() => [ExamDraw])
  draws!: ExamDraw[];
}

@ObjectType({ description: 'Why an exam cannot be scheduled, or what its author should know.' })
export class ExamProblem {
  @Field({ description: 'Such as `sections.0.items.2`.' })
  path!: string;

  @Field()
  message!: string;

  @Field(() => BecauseScalar, { description: 'The same.' })
  because!: Because;
}

@ObjectType({ description: 'What authors work on.' })
export class ExamPlan {
  @Field(() => Int, { description: 'Send it along with a change: another’s in between is a CONFLICT.' })
  revision!: number;

  @Field(() => [ExamSectionPlan])
  sections!: ExamSectionPlan[];

  @Field()
  shuffleChoices!: boolean;

  @Field(() => Release)
  release!: Release;

  @Field(() => Date, { nullable: true })
  releasedAt!: Date | null;

  @Field(() => ExamMarking)
  marking!: ExamMarking;

  @Field()
  createdAt!: Date;

  @Field()
  changedAt!: Date;
}

export const ExamConnection = connectionOf(Exam, 'Exam');

@ArgsType()
export class ExamsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'All of those that one may see, unless said.' })
  courseId?: string;

  @Field(() => [ExamStatusEnum], { nullable: true, description: 'All but ARCHIVED, unless said.' })
  status?: ExamStatus[];
}

@ArgsType()
export class MyExamsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of all courses that one takes, unless said.' })
  courseId?: string;

  @Field(() => ExamPhaseEnum, { nullable: true, description: 'All, unless said.' })
  phase?: keyof typeof ExamPhaseEnum;
}
