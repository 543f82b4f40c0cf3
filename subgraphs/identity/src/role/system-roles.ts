import { type KnownPermission, knownPermissions } from './permission.table';
import { type Role, roleNames } from './role.model';

const LEARNER: readonly KnownPermission[] = ['course:read', 'seat:self', 'exam:take'];
const INSTRUCTOR: readonly KnownPermission[] = [
  ...LEARNER,
  'person:read',
  'seat:read',
  'cohort:read',
  'exam:author',
  'exam:proctor',
  'result:read',
  'result:grade',
  'result:moderate',
  'result:release',
  'learner:read',
];

const definitions: Readonly<Record<Role, { description: string; permissions: readonly KnownPermission[] }>> = {
  LEARNER: { description: 'Takes courses.', permissions: LEARNER },
  INSTRUCTOR: { description: 'Teaches: sees learners and how they get on.', permissions: INSTRUCTOR },
  AUTHOR: {
    description: 'Writes and publishes courses.',
    permissions: [
      'course:read',
      'course:author',
      'course:publish',
      'seat:self',
      'item:author',
      'exam:author',
      'exam:take',
    ],
  },
  GRADER: {
    // Without result:read: the grade book would say whose answer it was that came without a name.
    description: 'Marks what learners hand in.',
    permissions: ['course:read', 'person:read', 'seat:read', 'cohort:read', 'result:grade'],
  },
  // So that there is somebody who can give out each of them: nobody gives what they do not hold.
  ADMIN: { description: 'Runs the tenant: may do everything.', permissions: knownPermissions },
  AUDITOR: { description: 'Reads the audit trail, and changes nothing.', permissions: ['person:read', 'audit:read'] },
  SUPPORT: {
    description: 'Helps people: sees them, and looks at the platform as they do.',
    permissions: ['course:read', 'person:read', 'person:impersonate', 'seat:read', 'cohort:read'],
  },
  PARTNER: {
    description: 'What a partner’s key may do unless it is given less: read people, courses and seats.',
    permissions: ['course:read', 'person:read', 'seat:read', 'cohort:read'],
  },
  GUARDIAN: { description: 'Somebody’s parent or guardian.', permissions: [] },
};

/** Everything that one of the roles permits, each once, in alphabetical order. */
export function permissionsOf(roles: readonly Role[]): KnownPermission[] {
  return [...new Set(roles.flatMap((role) => definitions[role].permissions))].sort();
}

export const systemRoles = roleNames.map((role) => ({
  id: role,
  role,
  name: role,
  description: definitions[role].description,
  permissions: permissionsOf([role]),
}));

export function isSystemRole(name: string): name is Role {
  return Object.hasOwn(definitions, name);
}

export function systemRole(name: string) {
  return systemRoles.find(({ id }) => id === name);
}
