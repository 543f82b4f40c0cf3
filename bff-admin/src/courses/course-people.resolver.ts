import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  CourseCohortsDocument,
  CourseSeatCountDocument,
  CourseSeatsDocument,
  type SeatStatus,
} from '../__generated__/operations';
import { Cohort } from '../cohorts/cohort.type';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { seatOf } from '../seats/seat.service';
import { SeatPage, SeatStatusEnum } from '../seats/seat.type';
import { CourseEntry } from './course.type';

/** Asked of the graph only when selected: an author may write a course without seeing who takes it. */
@Resolver(() => CourseEntry)
export class CoursePeopleResolver {
  @FieldResolver(() => Int, { description: 'Learners with a seat that was not withdrawn.' })
  async seatCount(@Root() { id }: CourseEntry, @Ctx() ctx: BffContext): Promise<number> {
    return (await ctx.ask(CourseSeatCountDocument, { id })).course.seatCount;
  }

  @FieldResolver(() => [Cohort], { description: 'By title.' })
  async cohorts(@Root() { id }: CourseEntry, @Ctx() ctx: BffContext): Promise<Cohort[]> {
    return (await ctx.ask(CourseCohortsDocument, { id })).course.cohorts;
  }

  @FieldResolver(() => SeatPage, { description: 'Most recently active first.' })
  async seats(
    @Root() { id }: CourseEntry,
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('status', () => [SeatStatusEnum], { nullable: true, description: 'All, unless said.' })
    status: SeatStatus[] | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(CourseSeatsDocument, { id, status, ...countedOnce(paging) })).course.seats, seatOf);
  }
}
