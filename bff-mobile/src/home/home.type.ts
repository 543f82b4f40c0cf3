import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { ExamEntry } from '../exam/exam.type';
import { ResultEntry } from '../results/results.type';

@ObjectType({ description: 'Who holds the phone.' })
export class Profile {
  @Field(() => ID)
  id!: string;

  @Field()
  givenName!: string;

  @Field()
  displayName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field({ description: 'The name of the school.' })
  school!: string;
}

@ObjectType()
export class Progress {
  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: '0 to 100.' })
  percent!: number;
}

@ObjectType()
export class NextLesson {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'TEXT, VIDEO, FILE or QUIZ.' })
  kind!: string;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;
}

@ObjectType()
export class CourseInProgress {
  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  seatId!: string;

  @Field()
  title!: string;

  @Field()
  summary!: string;

  @Field(() => Progress)
  progress!: Progress;

  @Field(() => NextLesson, { nullable: true })
  nextLesson!: NextLesson | null;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;
}

@ObjectType({ description: 'A course that is to be finished within two weeks, or is late.' })
export class Due {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field()
  dueAt!: Date;

  @Field()
  overdue!: boolean;
}

export const SuggestionKindEnum = { COURSE: 'COURSE', LESSON: 'LESSON', PRACTICE: 'PRACTICE' } as const;
registerEnumType(SuggestionKindEnum, { name: 'SuggestionKind' });

export const SuggestionReasonCodeEnum = {
  CONTINUE: 'CONTINUE',
  DUE_AGAIN: 'DUE_AGAIN',
  RIGHT_LEVEL: 'RIGHT_LEVEL',
  ROOM_TO_GROW: 'ROOM_TO_GROW',
  TRY_SOMETHING: 'TRY_SOMETHING',
  NEW_TO_YOU: 'NEW_TO_YOU',
  SAME_SKILL: 'SAME_SKILL',
  MORE_IN_CATEGORY: 'MORE_IN_CATEGORY',
  NEW_IN_CATALOG: 'NEW_IN_CATALOG',
} as const satisfies { [Code in graph.ReasonCode]: Code } & Record<string, string>;
registerEnumType(SuggestionReasonCodeEnum, {
  name: 'SuggestionReasonCode',
  description: 'MORE_IN_CATEGORY and NEW_IN_CATALOG where the learner model has nothing to say.',
});

@ObjectType()
export class SuggestionReasonValue {
  @Field({ description: 'skill, days, percent or category.' })
  name!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: 'What `why` says, for an app that speaks another language.' })
export class SuggestionReason {
  @Field(() => SuggestionReasonCodeEnum)
  code!: keyof typeof SuggestionReasonCodeEnum;

  @Field(() => [SuggestionReasonValue])
  values!: SuggestionReasonValue[];
}

@ObjectType()
export class Suggestion {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field({ description: 'The course that it is, or is in.' })
  courseTitle!: string;

  @Field()
  summary!: string;

  @Field(() => Int)
  lessonCount!: number;

  @Field({ description: 'Why this one, in a few words.' })
  reason!: string;

  @Field(() => SuggestionKindEnum, {
    description: 'COURSE to take, LESSON of a course one takes, PRACTICE exam in one.',
  })
  kind!: keyof typeof SuggestionKindEnum;

  @Field(() => ID, { nullable: true, description: 'Of LESSON.' })
  lessonId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of PRACTICE.' })
  examId!: string | null;

  @Field(() => [String], { description: 'All that speaks for it, strongest first, in plain words.' })
  why!: string[];

  @Field(() => [SuggestionReason], { description: 'The same as `why`, to be put into words.' })
  reasons!: SuggestionReason[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many of a hundred such questions the learner would get right; null while that is not known.',
  })
  likelyPercent!: number | null;
}

@ObjectType({ description: 'What one has handed in, and what has come of it.' })
export class HandIn {
  @Field(() => ID, { description: 'Of the submission.' })
  id!: string;

  @Field(() => String, { nullable: true })
  examTitle!: string | null;

  @Field({ description: 'It was practice: it counts for nothing.' })
  practice!: boolean;

  @Field()
  submittedAt!: string;

  @Field(() => ResultEntry, { nullable: true, description: 'Null until one may see it, such as while it is marked.' })
  result!: ResultEntry | null;
}

@ObjectType()
export class Counts {
  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  lessonsCompleted!: number;

  @Field(() => Int)
  due!: number;
}

@ObjectType({ description: 'All that the first screen shows.' })
export class Home {
  @Field(() => Profile)
  profile!: Profile;

  @Field(() => [CourseInProgress], { description: 'Most recently active first, 50 at most.' })
  coursesInProgress!: CourseInProgress[];

  @Field(() => [Due], { description: 'Soonest first.' })
  due!: Due[];

  @Field(() => [ExamEntry], {
    description: 'Open ones, then those to come, with an attempt left; practice is not among them. Six at most.',
  })
  exams!: ExamEntry[];

  @Field(() => [HandIn], {
    description: 'What was handed in or came out within two weeks, the newest first. Three at most.',
  })
  handIns!: HandIn[];

  @Field(() => [Suggestion], {
    description:
      'What to do next, best first: as the learner model recommends, and until it knows enough of one, published courses without a seat of one’s own, those like what one learns before the newest.',
  })
  suggestions!: Suggestion[];

  @Field(() => Counts)
  counts!: Counts;
}
