import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  CohortPageDocument,
  CohortSeatsDocument,
  CohortsDocument,
  CreateCohortDocument,
  type SeatStatus,
  SetDueDateDocument,
} from '../__generated__/operations';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { seatOf } from '../seats/seat.service';
import { SeatPage, SeatStatusEnum } from '../seats/seat.type';
import { Cohort, CohortOfCourse, CohortsPage, CreateCohortInput } from './cohort.type';

@Resolver()
export class CohortResolver {
  @Query(() => CohortsPage, { description: 'Of all courses whose cohorts one may see, by title.' })
  async cohorts(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Beginnings of words of the title.' })
    search: string | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(CohortsDocument, { search, ...paging })).cohorts, ofCourse);
  }

  @Query(() => CohortOfCourse, { description: 'Errors: NOT_FOUND.' })
  async cohort(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<CohortOfCourse> {
    return ofCourse((await ctx.ask(CohortPageDocument, { id })).cohort);
  }

  @Mutation(() => Cohort, { description: 'Errors: NOT_FOUND when there is no such course.' })
  async createCohort(
    @Arg('input', () => CreateCohortInput) { dueAt, ...input }: CreateCohortInput,
    @Ctx() ctx: BffContext,
  ): Promise<Cohort> {
    const cohort = { ...input, dueAt: dueAt?.toISOString() };
    return (await ctx.ask(CreateCohortDocument, { input: cohort })).createCohort;
  }

  @Mutation(() => Cohort, {
    description: 'For the cohort and all of its seats; null takes the date away. Errors: NOT_FOUND.',
  })
  async setDueDate(
    @Arg('cohortId', () => ID) cohortId: string,
    @Arg('dueAt', () => Date, { nullable: true }) dueAt: Date | null,
    @Ctx() ctx: BffContext,
  ): Promise<Cohort> {
    return (await ctx.ask(SetDueDateDocument, { cohortId, dueAt: dueAt?.toISOString() })).setDueDate;
  }
}

@Resolver(() => CohortOfCourse)
export class CohortSeatsResolver {
  @FieldResolver(() => SeatPage, { description: 'Most recently active first.' })
  async seats(
    @Root() { id }: CohortOfCourse,
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('status', () => [SeatStatusEnum], { nullable: true, description: 'All, unless said.' })
    status: SeatStatus[] | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(CohortSeatsDocument, { id, status, ...countedOnce(paging) })).cohort.seats, seatOf);
  }
}

function ofCourse<Row extends { course: { id: string; title: string } }>({ course, ...cohort }: Row) {
  return { ...cohort, courseId: course.id, courseTitle: course.title };
}
