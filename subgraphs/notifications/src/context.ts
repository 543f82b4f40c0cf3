import type { Context } from '@lyceum/kernel/context';

export type NotificationsContext = ReturnType<typeof createNotificationsContext>;

export function createNotificationsContext(base: Context) {
  return Object.assign(base, { loaders: {} });
}
