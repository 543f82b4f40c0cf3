import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { QtiImportStatus, Role } from '../__generated__/operations';
import { type DeadLetterService, DeadLetterServiceEnum } from '../dead-letters/dead-letter.type';
import { ExamEntry } from '../exams/exam.type';
import { RoleEnum } from '../people/person.type';
import { QtiImportStatusEnum } from '../qti/qti.type';
import { RosterImportEntry } from '../roster/roster.type';

@ObjectType()
export class RoleCount {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Int, { description: 'Whoever has several roles counts in each.' })
  total!: number;
}

@ObjectType()
export class PeopleCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Who can sign in, or could once invited.' })
  active!: number;

  @Field(() => [RoleCount])
  byRole!: RoleCount[];
}

@ObjectType()
export class CourseCounts {
  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  drafts!: number;

  @Field(() => Int)
  archived!: number;
}

@ObjectType({ description: 'All seats in figures; a learner with two counts twice.' })
export class SeatTotals {
  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, { description: 'Active ones whose due date is over.' })
  overdue!: number;

  @Field(() => Int, { description: 'With a lesson done in the last 24 hours.' })
  usedInDay!: number;

  @Field(() => Int)
  usedInWeek!: number;

  @Field(() => Int)
  usedInMonth!: number;
}

@ObjectType()
export class ExamTodayBoard {
  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int)
  graded!: number;

  @Field(() => Int, { description: 'Answers that the machine has yet to grade.' })
  queueDepth!: number;

  @Field(() => Int)
  awaitingMarking!: number;

  @Field(() => Date, { nullable: true })
  oldestWaiting!: string | null;
}

@ObjectType({ description: 'An exam that is open now or opens within 24 hours.' })
export class ExamToday extends ExamEntry {
  @Field(() => ExamTodayBoard, { nullable: true, description: 'Null for who may not watch the exam.' })
  board!: ExamTodayBoard | null;
}

@ObjectType({ description: 'An import of questions, by its state.' })
export class QueuedQtiImport {
  @Field(() => ID)
  id!: string;

  @Field(() => QtiImportStatusEnum)
  status!: QtiImportStatus;
}

@ObjectType({ description: 'Events that failed in a consumer, and were put aside.' })
export class DeadLetterCount {
  @Field(() => Int)
  total!: number;

  @Field(() => [DeadLetterServiceEnum], { description: 'Did not answer: their letters are not counted here.' })
  unanswered!: DeadLetterService[];
}

@ObjectType({ description: 'All that the first screen shows; null what one may not see.' })
export class Overview {
  @Field({ description: 'The name of the school.' })
  school!: string;

  @Field(() => PeopleCounts, { nullable: true })
  people!: PeopleCounts | null;

  @Field(() => CourseCounts, { nullable: true })
  courses!: CourseCounts | null;

  @Field(() => Int, { nullable: true })
  cohorts!: number | null;

  @Field(() => SeatTotals, { nullable: true })
  seats!: SeatTotals | null;

  @Field(() => [RosterImportEntry], { nullable: true, description: 'The latest five, newest first.' })
  imports!: RosterImportEntry[] | null;

  @Field(() => [ExamToday], { nullable: true, description: 'Twelve at most, the soonest first.' })
  exams!: ExamToday[] | null;

  @Field(() => [QueuedQtiImport], { nullable: true, description: 'The latest five, newest first.' })
  questionImports!: QueuedQtiImport[] | null;

  @Field(() => Int, { nullable: true, description: 'Erasures whose days of grace run.' })
  erasuresWaiting!: number | null;

  @Field(() => DeadLetterCount, { nullable: true })
  deadLetters!: DeadLetterCount | null;
}
