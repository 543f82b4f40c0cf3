import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  InboxDocument,
  MarkAllReadDocument,
  MarkReadDocument,
  type NotificationKind,
  NotificationPreferencesDocument,
  SetNotificationPreferenceDocument,
} from '../__generated__/operations';
import { Inbox, InboxArgs, NotificationKindEnum, NotificationPreference } from './inbox.type';

@Resolver()
export class InboxResolver {
  @Query(() => Inbox, { description: 'The last 500, of the last 180 days. Errors: BAD_USER_INPUT.' })
  async inbox(@Args(() => InboxArgs) args: InboxArgs, @Ctx() ctx: BffContext): Promise<Inbox> {
    const { inbox, unreadCount } = await ctx.ask(InboxDocument, args);
    const { hasNextPage, endCursor } = inbox.pageInfo;
    const notifications = inbox.edges.map(({ node: { at, readAt, ...node } }) => ({
      ...node,
      examId: node.examId ?? null,
      resultId: node.resultId ?? null,
      at: new Date(at),
      readAt: readAt ? new Date(readAt) : null,
    }));
    return { notifications, next: hasNextPage ? (endCursor ?? null) : null, unreadCount };
  }

  @Query(() => [NotificationPreference])
  async notificationPreferences(@Ctx() ctx: BffContext): Promise<NotificationPreference[]> {
    return (await ctx.ask(NotificationPreferencesDocument, {})).notificationPreferences;
  }

  @Mutation(() => Int, {
    description: 'Up to 100. Answers how many are unread. Twice is once. Errors: BAD_USER_INPUT.',
  })
  async markRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() ctx: BffContext): Promise<number> {
    return (await ctx.ask(MarkReadDocument, { ids })).markRead;
  }

  @Mutation(() => Int, {
    description:
      'Up to the one that `through` names, so that what came meanwhile stays unread. Answers how many are unread.',
  })
  async markAllRead(
    @Arg('through', () => ID, { nullable: true }) through: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<number> {
    return (await ctx.ask(MarkAllReadDocument, { through })).markAllRead;
  }

  @Mutation(() => [NotificationPreference], { description: 'Whether one is told of a kind, from now on.' })
  async setNotificationPreference(
    @Arg('kind', () => NotificationKindEnum) kind: NotificationKind,
    @Arg('inbox', () => Boolean) inbox: boolean,
    @Ctx() ctx: BffContext,
  ): Promise<NotificationPreference[]> {
    return (await ctx.ask(SetNotificationPreferenceDocument, { kind, inbox })).setNotificationPreference;
  }
}
