import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  AccommodationsDocument,
  GrantAccommodationDocument,
  RevokeAccommodationDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { Accommodation, AccommodationsPage, accommodationOf, GrantAccommodationInput } from './accommodation.type';

@Resolver()
export class AccommodationResolver {
  @Query(() => AccommodationsPage, {
    description:
      'Those that hold in an exam, those of a course and its exams, or of all courses whose exams one may write; oldest first.',
  })
  async accommodations(
    @Arg('courseId', () => ID, { nullable: true }) courseId: string | undefined,
    @Arg('examId', () => ID, { nullable: true }) examId: string | undefined,
    @Arg('learnerId', () => ID, { nullable: true }) learnerId: string | undefined,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: BffContext,
  ) {
    const asked = await ctx.ask(AccommodationsDocument, { courseId, examId, learnerId, ...paging });
    return pageFrom(asked.accommodations, accommodationOf);
  }

  @Mutation(() => Accommodation, {
    description:
      'In place of what was granted before; a running attempt has its new deadline at once. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  async grantAccommodation(
    @Arg('input', () => GrantAccommodationInput) { unlockedUntil, ...granted }: GrantAccommodationInput,
    @Ctx() ctx: BffContext,
  ): Promise<Accommodation> {
    const input = { ...granted, unlockedUntil: unlockedUntil?.toISOString() };
    return accommodationOf((await ctx.ask(GrantAccommodationDocument, { input })).grantAccommodation);
  }

  @Mutation(() => Boolean, { description: 'A running attempt follows at once. Errors: NOT_FOUND.' })
  async revokeAccommodation(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(RevokeAccommodationDocument, { id })).revokeAccommodation;
  }
}
