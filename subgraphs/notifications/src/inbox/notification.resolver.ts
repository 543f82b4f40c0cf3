import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NotificationsContext } from '../context';
import type { NotificationKind, NotificationRow } from './notification.model';
import { countUnread, listOwn, markAllRead, markRead, preferencesOf, setPreference } from './notification.service';
import { textOf } from './notification.text';
import {
  InboxArgs,
  Notification,
  NotificationConnection,
  NotificationKindEnum,
  NotificationPreference,
  NotificationValue,
} from './notification.type';
import { valuesOf } from './notification.view';

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description: 'One’s own, newest first: the last 500, of the last 180 days. Errors: BAD_USER_INPUT.',
  })
  inbox(@Args(() => InboxArgs) args: InboxArgs, @Ctx() ctx: NotificationsContext) {
    return listOwn(ctx, args);
  }

  @Query(() => Int, { description: 'Of one’s own.' })
  unreadCount(@Ctx() ctx: NotificationsContext): Promise<number> {
    return countUnread(ctx);
  }

  @Query(() => [NotificationPreference], { description: 'One’s own, one of each kind.' })
  notificationPreferences(@Ctx() ctx: NotificationsContext) {
    return preferencesOf(ctx);
  }

  @Mutation(() => Int, {
    description:
      'Marks up to 100 of one’s own as read, and passes over what is none. Answers how many are unread. Twice is once. Errors: BAD_USER_INPUT.',
  })
  markRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() ctx: NotificationsContext): Promise<number> {
    return markRead(ctx, ids);
  }

  @Mutation(() => Int, {
    description:
      'Marks all of one’s own as read, up to the one that `through` names. Answers how many are unread. Twice is once.',
  })
  markAllRead(
    @Arg('through', () => ID, { nullable: true }) through: string | undefined,
    @Ctx() ctx: NotificationsContext,
  ): Promise<number> {
    return markAllRead(ctx, through ?? undefined);
  }

  @Mutation(() => [NotificationPreference], { description: 'Holds from now on. Twice is once.' })
  setNotificationPreference(
    @Arg('kind', () => NotificationKindEnum) kind: NotificationKind,
    @Arg('inbox', () => Boolean, { description: 'Whether one wants to be told.' }) inbox: boolean,
    @Ctx() ctx: NotificationsContext,
  ) {
    return setPreference(ctx, { kind, inbox });
  }

  @FieldResolver(() => String)
  title(@Root() row: NotificationRow): string {
    return textOf(row).title;
  }

  @FieldResolver(() => String)
  body(@Root() row: NotificationRow): string {
    return textOf(row).body;
  }

  @FieldResolver(() => [NotificationValue])
  values(@Root() row: NotificationRow): NotificationValue[] {
    return valuesOf(row);
  }
}
