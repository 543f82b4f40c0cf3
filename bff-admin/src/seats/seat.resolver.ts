import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  EnrollLearnerDocument,
  ReinstateDocument,
  type SeatFigure,
  SeatsOfFigureDocument,
  WithdrawDocument,
} from '../__generated__/operations';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { seatOf } from './seat.service';
import { EnrollLearnerInput, Seat, SeatFigureEnum, SeatPage } from './seat.type';

@Resolver()
export class SeatResolver {
  @Query(() => SeatPage, { description: 'In all courses, those that a figure counts; most recently active first.' })
  async seats(
    @Arg('figure', () => SeatFigureEnum) figure: SeatFigure,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(SeatsOfFigureDocument, { figure, ...countedOnce(paging) })).seats, seatOf);
  }

  @Mutation(() => Seat, {
    description:
      'Errors: NOT_FOUND; CONFLICT when there is a seat already; BAD_USER_INPUT for another course’s cohort.',
  })
  async enrollLearner(
    @Arg('input', () => EnrollLearnerInput) input: EnrollLearnerInput,
    @Ctx() ctx: BffContext,
  ): Promise<Seat> {
    return seatOf((await ctx.ask(EnrollLearnerDocument, { input })).enrollLearner);
  }

  @Mutation(() => Seat, { description: 'Gives a withdrawn learner the seat back. Errors: NOT_FOUND.' })
  async reinstate(@Arg('seatId', () => ID) seatId: string, @Ctx() ctx: BffContext): Promise<Seat> {
    return seatOf((await ctx.ask(ReinstateDocument, { seatId })).reinstate);
  }

  @Mutation(() => Seat, { description: 'Progress is kept; twice is once. Errors: NOT_FOUND.' })
  async withdraw(@Arg('seatId', () => ID) seatId: string, @Ctx() ctx: BffContext): Promise<Seat> {
    return seatOf((await ctx.ask(WithdrawDocument, { seatId })).withdraw);
  }
}
