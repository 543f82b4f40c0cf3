import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  JoinLeaderboardDocument,
  LeaderboardMembershipDocument,
  LeaderboardScreenDocument,
  LeaveLeaderboardDocument,
} from '../__generated__/operations';
import { Leaderboard, LeaderboardScreen } from './leaderboard.type';

const AROUND = 2;

@Resolver()
export class LeaderboardResolver {
  @Query(() => Leaderboard, {
    description:
      'Of an exam, or of all exams of a course, for who has joined. Errors: NOT_FOUND, BAD_USER_INPUT, TRY_AGAIN.',
  })
  async leaderboard(
    @Arg('examId', () => ID, { nullable: true }) examId: string | undefined,
    @Arg('courseId', () => ID, { nullable: true }) courseId: string | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() ctx: BffContext,
  ): Promise<Leaderboard> {
    const which = { examId, courseId, first, around: AROUND };
    const { leaderboard, myRank } = await ctx.ask(LeaderboardScreenDocument, which);
    return { ...leaderboard, me: myRank ?? null };
  }

  @Query(() => LeaderboardScreen, {
    description: 'Of a course, whether one has joined or not. Errors: NOT_FOUND, BAD_USER_INPUT, TRY_AGAIN.',
  })
  async leaderboardScreen(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() ctx: BffContext,
  ): Promise<LeaderboardScreen> {
    const { course, leaderboardMembership } = await ctx.ask(LeaderboardMembershipDocument, { courseId });
    const nickname = leaderboardMembership?.nickname ?? null;
    const board = nickname === null ? null : await this.leaderboard(undefined, courseId, first, ctx);
    return { courseId, courseTitle: course.title, nickname, board };
  }

  @Query(() => String, {
    nullable: true,
    description: 'The name under which one is seen in a course; null: not at all.',
  })
  async myNickname(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: BffContext): Promise<string | null> {
    return (await ctx.ask(LeaderboardMembershipDocument, { courseId })).leaderboardMembership?.nickname ?? null;
  }

  @Mutation(() => String, {
    description:
      'Shows one’s released scores to those who have joined too; answers the nickname. Again: another name. Errors: NOT_FOUND, CONFLICT, BAD_USER_INPUT.',
  })
  async joinLeaderboard(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('nickname', () => String) nickname: string,
    @Ctx() ctx: BffContext,
  ): Promise<string> {
    return (await ctx.ask(JoinLeaderboardDocument, { courseId, nickname })).joinLeaderboard.nickname;
  }

  @Mutation(() => Boolean, { description: 'At once. Twice is once.' })
  async leaveLeaderboard(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: BffContext): Promise<boolean> {
    return (await ctx.ask(LeaveLeaderboardDocument, { courseId })).leaveLeaderboard;
  }
}
