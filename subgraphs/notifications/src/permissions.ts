import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: { inbox: 'signedIn' },
  Notification: 'signedIn',
  ...connectionPermissions('Notification'),
};
