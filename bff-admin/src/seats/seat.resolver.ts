import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { EnrollLearnerDocument, ReinstateDocument, WithdrawDocument } from '../__generated__/operations';
import { seatOf } from './seat.service';
import { EnrollLearnerInput, Seat } from './seat.type';

@Resolver()
export class SeatResolver {
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
