import { PageArgs } from '@lyceum/kernel/pagination';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { NotificationsContext } from '../context';
import { listOwn } from './notification.service';
import { Notification, NotificationConnection } from './notification.type';

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'One’s own, newest first.' })
  inbox(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: NotificationsContext) {
    return listOwn(ctx, args);
  }
}
