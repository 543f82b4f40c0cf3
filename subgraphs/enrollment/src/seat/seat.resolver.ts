import { personId } from '@lyceum/kernel/context';
import { requireOn } from '@lyceum/kernel/grants';
import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CohortRow } from '../cohort/cohort.model';
import { Cohort, ImportResult } from '../cohort/cohort.type';
import type { EnrollmentContext } from '../context';
import { Course, Lesson } from '../course/course.type';
import { Person } from '../person/person.type';
import { importSeats } from './import.service';
import { completeLesson, learningOf, nextLessonOf, progressOf } from './progress.service';
import type { SeatRow } from './seat.model';
import { enroll, enrollLearner, listCourseSeats, listSeats, listSeatsOf, reinstate, withdraw } from './seat.service';
import {
  EnrollLearnerInput,
  ImportSeatsInput,
  Learning,
  Progress,
  Seat,
  SeatArgs,
  SeatConnection,
  type SeatFigure,
  SeatFigureEnum,
  SeatTotals,
} from './seat.type';
import { listSeatsIn, seatTotals } from './totals.service';

@Resolver(() => Seat)
export class SeatResolver {
  @Query(() => SeatConnection, { description: 'One’s own, most recently active first.' })
  mySeats(@Args(() => SeatArgs) args: SeatArgs, @Ctx() ctx: EnrollmentContext) {
    return listSeats(ctx, { learnerId: personId(ctx) }, args);
  }

  @Query(() => Learning, { description: 'One’s own learning in figures.' })
  myLearning(@Ctx() ctx: EnrollmentContext): Promise<Learning> {
    return learningOf(ctx);
  }

  @Query(() => SeatTotals, { description: 'For the tenant’s first screen.' })
  seatTotals(@Ctx() ctx: EnrollmentContext): Promise<SeatTotals> {
    return seatTotals(ctx);
  }

  @Query(() => SeatConnection, { description: 'Those that a figure counts, most recently active first.' })
  seats(
    @Arg('figure', () => SeatFigureEnum) figure: SeatFigure,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: EnrollmentContext,
  ) {
    return listSeatsIn(ctx, figure, paging);
  }

  @Mutation(() => Seat, {
    description:
      'Oneself, on a published course. Errors: NOT_FOUND; CONFLICT when there is a seat already, whatever its status.',
  })
  enroll(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: EnrollmentContext): Promise<SeatRow> {
    return enroll(ctx, courseId);
  }

  @Mutation(() => Seat, {
    description:
      'Somebody else, whom this does not look up: for an id that nobody has there is a seat whose `learner` is null. Errors: FORBIDDEN; NOT_FOUND; CONFLICT; BAD_USER_INPUT when the cohort is of another course.',
  })
  enrollLearner(
    @Arg('input', () => EnrollLearnerInput) input: EnrollLearnerInput,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<SeatRow> {
    return enrollLearner(ctx, input);
  }

  @Mutation(() => Seat, {
    description:
      'One’s own, or with seat:manage, in the tenant or on the course, anyone’s; progress is kept, twice is once. Errors: NOT_FOUND.',
  })
  withdraw(@Arg('seatId', () => ID) seatId: string, @Ctx() ctx: EnrollmentContext): Promise<SeatRow> {
    return withdraw(ctx, seatId);
  }

  @Mutation(() => Seat, { description: 'Gives a withdrawn learner the seat back. Errors: FORBIDDEN, NOT_FOUND.' })
  reinstate(@Arg('seatId', () => ID) seatId: string, @Ctx() ctx: EnrollmentContext): Promise<SeatRow> {
    return reinstate(ctx, seatId);
  }

  @Mutation(() => Seat, {
    description: 'Twice is once, and nothing undoes it. Errors: NOT_FOUND; CONFLICT after withdrawing.',
  })
  completeLesson(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('lessonId', () => ID) lessonId: string,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<SeatRow> {
    return completeLesson(ctx, courseId, lessonId);
  }

  @Mutation(() => ImportResult, {
    description: 'Up to 1,000 at once; the same input again changes nothing. Errors: BAD_USER_INPUT, TRY_AGAIN.',
  })
  importSeats(
    @Arg('input', () => ImportSeatsInput) input: ImportSeatsInput,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<ImportResult> {
    return importSeats(ctx, input.seats);
  }

  // A key and nothing more: the router asks the catalog for the fields the client selected.
  @FieldResolver(() => Course)
  course(@Root() row: SeatRow): Course {
    return { _id: row.courseId };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() row: SeatRow): Person {
    return { _id: row.learnerId };
  }

  @FieldResolver(() => [Cohort])
  async cohorts(@Root() row: SeatRow, @Ctx() ctx: EnrollmentContext) {
    return (await ctx.loaders.cohorts.loadMany(row.cohortIds)).filter((cohort) => cohort !== null);
  }

  @FieldResolver(() => Progress)
  async progress(@Root() row: SeatRow, @Ctx() ctx: EnrollmentContext): Promise<Progress> {
    return progressOf(row, (await ctx.loaders.knownCourses.load(row.courseId))?.lessonIds ?? []);
  }

  @FieldResolver(() => Lesson, {
    nullable: true,
    description: 'The first in the course’s order that is not done; null when all are, or the course is archived.',
  })
  async nextLesson(@Root() row: SeatRow, @Ctx() ctx: EnrollmentContext): Promise<Lesson | null> {
    const course = await ctx.loaders.knownCourses.load(row.courseId);
    const next = course?.status === 'PUBLISHED' ? nextLessonOf(row, course.lessonIds) : null;
    return next ? { _id: next } : null;
  }
}

@Resolver(() => Course)
export class CourseSeatsResolver {
  @FieldResolver(() => Seat, { nullable: true, description: 'One’s own.' })
  mySeat(@Root() course: Course, @Ctx() ctx: EnrollmentContext) {
    return ctx.loaders.mySeats.load(course._id);
  }

  @FieldResolver(() => Int, { description: 'Learners with a seat that was not withdrawn. Errors: FORBIDDEN.' })
  async seatCount(@Root() course: Course, @Ctx() ctx: EnrollmentContext): Promise<number> {
    await requireOn(ctx, 'seat:read', `course:${course._id}`);
    return (await ctx.loaders.seatCounts.load(course._id))?.count ?? 0;
  }

  @FieldResolver(() => SeatConnection, { description: 'Most recently active first. Errors: FORBIDDEN.' })
  seats(@Root() course: Course, @Args(() => SeatArgs) args: SeatArgs, @Ctx() ctx: EnrollmentContext) {
    return listCourseSeats(ctx, { courseId: course._id }, args);
  }

  @FieldResolver(() => [Cohort], { description: 'By title. Errors: FORBIDDEN.' })
  async cohorts(@Root() course: Course, @Ctx() ctx: EnrollmentContext) {
    await requireOn(ctx, 'cohort:read', `course:${course._id}`);
    return ctx.loaders.cohortsByCourse.load(course._id);
  }
}

@Resolver(() => Lesson)
export class LessonCompletionResolver {
  @FieldResolver(() => Date, { nullable: true, description: 'When the one who asks did it.' })
  async completedAt(@Root() lesson: Lesson, @Ctx() ctx: EnrollmentContext): Promise<Date | null> {
    return (await ctx.loaders.myCompletions.load(lesson._id))?.at ?? null;
  }
}

@Resolver(() => Person)
export class PersonSeatsResolver {
  @FieldResolver(() => SeatConnection, {
    description: 'On courses whose seats one may see, most recently active first. For one’s own ask mySeats.',
  })
  seats(@Root() person: Person, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: EnrollmentContext) {
    return listSeatsOf(ctx, person._id, args);
  }
}

@Resolver(() => Cohort)
export class CohortSeatsResolver {
  @FieldResolver(() => Int, { description: 'Learners in it with a seat that was not withdrawn. Errors: FORBIDDEN.' })
  async seatCount(@Root() cohort: CohortRow, @Ctx() ctx: EnrollmentContext): Promise<number> {
    await requireOn(ctx, 'cohort:read', `course:${cohort.courseId}`);
    return (await ctx.loaders.cohortSizes.load(cohort._id))?.count ?? 0;
  }

  @FieldResolver(() => SeatConnection, { description: 'Most recently active first.' })
  seats(@Root() cohort: CohortRow, @Args(() => SeatArgs) args: SeatArgs, @Ctx() ctx: EnrollmentContext) {
    return listCourseSeats(ctx, { courseId: cohort.courseId, cohortId: cohort._id }, args);
  }
}
