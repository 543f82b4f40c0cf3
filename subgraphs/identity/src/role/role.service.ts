import type { Permission } from '@lyceum/kernel/principal';
import { type Role, roleNames } from './role.model';

const LEARNER = ['course:read', 'seat:self'] as const;

const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  LEARNER,
  INSTRUCTOR: [...LEARNER, 'person:read', 'seat:read', 'cohort:read'],
  AUTHOR: ['course:read', 'course:author', 'course:publish', 'seat:self'],
  ADMIN: [
    'course:read',
    'course:author',
    'course:publish',
    'person:read',
    'person:manage',
    'roster:import',
    'seat:self',
    'seat:read',
    'seat:manage',
    'cohort:read',
    'cohort:manage',
  ],
  GUARDIAN: [],
};

/** Everything that one of the roles permits, each once, in alphabetical order. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return [...new Set(roles.flatMap((role) => permissionsByRole[role]))].sort();
}

export function listRoles(): { role: Role; permissions: Permission[] }[] {
  return roleNames.map((role) => ({ role, permissions: permissionsOf([role]) }));
}
