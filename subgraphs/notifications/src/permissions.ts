import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    inbox: 'signedIn',
    unreadCount: 'signedIn',
    notificationPreferences: 'signedIn',
    liveUpdates: 'signedIn',
  },
  // Who only looks at the platform as they do must not take from them what they have not seen.
  Mutation: { markRead: 'inPerson', markAllRead: 'inPerson', setNotificationPreference: 'inPerson' },
  Notification: 'signedIn',
  NotificationValue: 'signedIn',
  NotificationPreference: 'signedIn',
  LiveUpdates: 'signedIn',
  ...connectionPermissions('Notification'),
};
