import type { ConfigOf } from '@lyceum/kernel/config';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import type { variables } from './config';
import { createNotificationsContext, type NotificationsContext } from './context';
import { inboxes } from './inbox/inbox.model';
import { notifications as notificationRows } from './inbox/notification.model';
import { NotificationResolver } from './inbox/notification.resolver';
import { createFeed } from './live/feed';
import { LiveResolver } from './live/live.resolver';
import { streamEndNotes } from './live/stream-end.consumer';
import { streamEnds } from './live/stream-end.model';
import { permissions } from './permissions';
import { privacy } from './privacy';
import { resultNotices } from './result/result.consumer';

/** What composition and the permission table need: no configuration. */
export const notificationsSchema = {
  name: 'notifications',
  resolvers: [NotificationResolver, LiveResolver],
  references: {},
  permissions,
  collections: [notificationRows, inboxes, streamEnds],
} satisfies Omit<Subgraph<NotificationsContext>, 'context' | 'privacy'>;

export function notifications({
  clientSecret,
}: Pick<ConfigOf<typeof variables>, 'clientSecret'>): Subgraph<NotificationsContext> {
  const feed = createFeed(clientSecret);
  return {
    ...notificationsSchema,
    context: createNotificationsContext,
    privacy,
    consumers: () => [resultNotices, streamEndNotes],
    routes(app, { store, log }) {
      app.get('/internal/feed', feed.route(store, log));
    },
    drain: feed.end,
  };
}
