import type { PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: { myLearnerModel: 'seat:self' },
  MyLearnerModel: 'seat:self',
};
