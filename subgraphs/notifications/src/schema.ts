import type { Subgraph } from '@lyceum/kernel/subgraph';
import { createNotificationsContext, type NotificationsContext } from './context';
import { notifications as inbox } from './inbox/notification.model';
import { NotificationResolver } from './inbox/notification.resolver';
import { permissions } from './permissions';
import { privacy } from './privacy';

export const notifications: Subgraph<NotificationsContext> = {
  name: 'notifications',
  resolvers: [NotificationResolver],
  references: {},
  permissions,
  collections: [inbox],
  context: createNotificationsContext,
  privacy,
};
