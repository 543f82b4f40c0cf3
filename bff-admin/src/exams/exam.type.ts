import { BecauseScalar } from '@lyceum/kernel/because';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const ExamStatusEnum = {
  DRAFT: 'DRAFT',
  SCHEDULED: 'SCHEDULED',
  CLOSED: 'CLOSED',
  ARCHIVED: 'ARCHIVED',
} as const satisfies { [Status in graph.ExamStatus]: Status };
registerEnumType(ExamStatusEnum, {
  name: 'ExamStatus',
  description: 'SCHEDULED: learners can take it within its window; CLOSED: ended before its time, or over.',
});

export const ExamPurposeEnum = { EXAM: 'EXAM', PRACTICE: 'PRACTICE' } as const satisfies {
  [Purpose in graph.ExamPurpose]: Purpose;
};
registerEnumType(ExamPurposeEnum, {
  name: 'ExamPurpose',
  description: 'PRACTICE teaches: it may be repeated, and stays out of grade books.',
});

export const ReleaseWhenEnum = {
  AT_ONCE: 'AT_ONCE',
  AFTER_CLOSE: 'AFTER_CLOSE',
  AT: 'AT',
  BY_HAND: 'BY_HAND',
} as const satisfies { [When in graph.ReleaseWhen]: When };
registerEnumType(ReleaseWhenEnum, { name: 'ReleaseWhen', description: 'When learners see their results.' });

export const AttemptThatCountsEnum = { BEST: 'BEST', LAST: 'LAST', FIRST: 'FIRST' } as const satisfies {
  [Counts in graph.AttemptThatCounts]: Counts;
};
registerEnumType(AttemptThatCountsEnum, { name: 'AttemptThatCounts' });

@ObjectType({ description: 'An exam in a list of exams.' })
export class ExamEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  courseId!: string;

  @Field(() => String, { nullable: true })
  courseTitle!: string | null;

  @Field()
  title!: string;

  @Field(() => ExamPurposeEnum)
  purpose!: graph.ExamPurpose;

  @Field(() => ExamStatusEnum)
  status!: graph.ExamStatus;

  @Field(() => Date, { nullable: true })
  opensAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'Null: it stays open.' })
  closesAt!: string | null;

  @Field({ description: 'Devices report what they notice, which learners are told before they start.' })
  proctored!: boolean;
}

@ObjectType()
export class ExamItem {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { nullable: true, description: 'As it is called in the bank.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'Null: the newest when the exam is scheduled.' })
  version?: number | null;

  @Field(() => Float, { nullable: true, description: 'Null: the item’s own.' })
  points?: number | null;
}

@ObjectType({ description: 'So many at random of the ready items with all of these tags.' })
export class ExamDraw {
  @Field(() => [String])
  tags!: string[];

  @Field(() => Int)
  count!: number;

  @Field(() => Float, { nullable: true })
  points?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it draws from; null until the exam is scheduled.' })
  poolSize?: number | null;
}

@ObjectType()
export class ExamSection {
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
export class Release {
  @Field(() => ReleaseWhenEnum)
  when!: graph.ReleaseWhen;

  @Field(() => Date, { nullable: true })
  at?: string | null;

  @Field(() => ReleaseShow)
  show!: ReleaseShow;
}

@ObjectType({ description: 'How what a machine cannot mark is marked.' })
export class ExamMarking {
  @Field(() => Int)
  markers!: number;

  @Field()
  anonymous!: boolean;

  @Field(() => Float)
  tolerance!: number;
}

@ObjectType({ description: 'Why an exam cannot be scheduled, or what its author should know.' })
export class ExamProblem {
  @Field({ description: 'Such as `sections.0.items.2`.' })
  path!: string;

  @Field()
  message!: string;

  @Field(() => BecauseScalar, { description: 'The same.' })
  because!: Record<string, unknown>;
}

@ObjectType({ description: 'All that the authoring page of an exam shows.' })
export class Exam extends ExamEntry {
  @Field({ description: 'Markdown.' })
  instructions!: string;

  @Field(() => Int, { description: 'Send it along with a change: another’s in between is a CONFLICT.' })
  revision!: number;

  @Field(() => Int, { nullable: true })
  timeLimitMinutes!: number | null;

  @Field(() => Int)
  graceSeconds!: number;

  @Field(() => Int, { description: '0: as many as one likes.' })
  attemptLimit!: number;

  @Field({ description: 'The code itself is told to nobody.' })
  needsAccessCode!: boolean;

  @Field()
  shuffleChoices!: boolean;

  @Field(() => Float, { nullable: true, description: 'Share of the points, 0 to 1.' })
  passMark!: number | null;

  @Field(() => AttemptThatCountsEnum)
  counts!: graph.AttemptThatCounts;

  @Field()
  leaderboard!: boolean;

  @Field(() => [ExamSection])
  sections!: ExamSection[];

  @Field(() => Release)
  release!: Release;

  @Field(() => Date, { nullable: true })
  releasedAt!: string | null;

  @Field({ description: 'Results that are out keep feedback and keys to themselves, since somebody may still sit it.' })
  keepsBack!: boolean;

  @Field(() => ExamMarking)
  marking!: ExamMarking;

  @Field(() => [ExamProblem], { description: 'Why a draft cannot be scheduled; none when it can.' })
  problems!: ExamProblem[];

  @Field(() => [ExamProblem], {
    description:
      'What stands in nobody’s way and should be known, while it is not over: questions that practice asks too, and tells the answers of.',
  })
  notices!: ExamProblem[];

  @Field(() => Date)
  createdAt!: string;

  @Field(() => Date)
  changedAt!: string;
}

export const ExamsPage = pageOf(ExamEntry, 'ExamsPage');
