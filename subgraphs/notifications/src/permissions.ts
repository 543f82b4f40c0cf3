import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    inbox: 'signedIn',
    unreadCount: 'signedIn',
    notificationPreferences: 'signedIn',
    liveUpdates: 'signedIn',
  },
  Mutation: { markRead: 'signedIn', markAllRead: 'signedIn', setNotificationPreference: 'signedIn' },
  Notification: 'signedIn',
  NotificationValue: 'signedIn',
  NotificationPreference: 'signedIn',
  LiveUpdates: 'signedIn',
  ...connectionPermissions('Notification'),
};
