import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { leaderboard, myRank, type Which } from './leaderboard.service';
import { Leaderboard, LeaderboardArgs, LeaderboardMembership, MyRank, MyRankArgs } from './leaderboard.type';
import { joinLeaderboard, leaveLeaderboard, membershipOf } from './member.service';

const which = ({ examId, courseId }: { examId?: string; courseId?: string }): Which => ({
  examId: examId ?? undefined,
  courseId: courseId ?? undefined,
});

@Resolver()
export class LeaderboardResolver {
  @Query(() => Leaderboard, {
    description: 'For who has joined it, and for staff. Errors: NOT_FOUND, BAD_USER_INPUT, TRY_AGAIN.',
  })
  leaderboard(@Args(() => LeaderboardArgs) args: LeaderboardArgs, @Ctx() ctx: AssessmentContext): Promise<Leaderboard> {
    return leaderboard(ctx, which(args), args.first);
  }

  @Query(() => MyRank, {
    nullable: true,
    description: 'Null without a released result. Errors: NOT_FOUND, BAD_USER_INPUT, TRY_AGAIN.',
  })
  myRank(@Args(() => MyRankArgs) args: MyRankArgs, @Ctx() ctx: AssessmentContext): Promise<MyRank | null> {
    return myRank(ctx, which(args), args.around);
  }

  @Query(() => LeaderboardMembership, { nullable: true, description: 'Null for who is not seen there.' })
  leaderboardMembership(
    @Arg('courseId', () => ID) courseId: string,
    @Ctx() ctx: AssessmentContext,
  ): Promise<LeaderboardMembership | null> {
    return membershipOf(ctx, courseId);
  }

  @Mutation(() => LeaderboardMembership, {
    description:
      'Shows one’s released scores on the leaderboards of a course under a nickname; again, under another one. Errors: NOT_FOUND, CONFLICT, BAD_USER_INPUT.',
  })
  joinLeaderboard(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('nickname', () => String) nickname: string,
    @Ctx() ctx: AssessmentContext,
  ): Promise<LeaderboardMembership> {
    return joinLeaderboard(ctx, { courseId, nickname });
  }

  @Mutation(() => Boolean, { description: 'One is not seen there any more, at once. Twice is once.' })
  leaveLeaderboard(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: AssessmentContext): Promise<boolean> {
    return leaveLeaderboard(ctx, courseId);
  }
}
