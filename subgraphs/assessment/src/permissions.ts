import type { PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: { exam: 'exam:take' },
  Exam: 'signedIn',
};
