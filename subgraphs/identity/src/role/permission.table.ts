interface Entry {
  /** Completes “Those who hold it may …”. */
  readonly allows: string;
  /** `course`: a role that is held on some courses gives it there, where the subgraph asks for `NAME@course`. */
  readonly by: 'tenant' | 'course';
}

/**
 * Every permission there is, for identity alone gives them out. A test keeps it equal to what the subgraphs ask for in
 * permissions.ts and in their services.
 */
export const permissionTable = {
  'course:read': { allows: 'see published courses and their lessons', by: 'tenant' },
  'course:author': { allows: 'see drafts, and write courses and lessons', by: 'course' },
  'course:publish': { allows: 'publish and archive courses', by: 'course' },
  'seat:self': { allows: 'take courses: enrol oneself, complete lessons, withdraw', by: 'tenant' },
  'seat:read': { allows: 'see the seats of others and their progress', by: 'course' },
  'seat:manage': { allows: 'give others a seat, withdraw and reinstate them', by: 'course' },
  'cohort:read': { allows: 'see cohorts and who teaches them', by: 'course' },
  'cohort:manage': { allows: 'make cohorts and set their due dates', by: 'course' },
  'item:author': { allows: 'see and write the items of the bank, and import and export them', by: 'tenant' },
  'exam:author': { allows: 'write and schedule exams, and give accommodations', by: 'course' },
  'exam:take': { allows: 'take exams of courses that one has a seat in', by: 'tenant' },
  'exam:proctor': { allows: 'watch exams while they run, and review what was noticed', by: 'course' },
  'result:read': { allows: 'see the results of others', by: 'course' },
  'result:grade': { allows: 'mark what others have handed in', by: 'course' },
  'result:moderate': { allows: 'decide where markers disagree, and regrade', by: 'course' },
  'result:release': { allows: 'release results to learners', by: 'course' },
  'learner:read': { allows: 'see what the learner model knows of others', by: 'course' },
  'model:manage': { allows: 'refit and promote the learner model, and run experiments', by: 'tenant' },
  'person:read': { allows: 'see people, with their addresses and roles', by: 'tenant' },
  'person:sensitive': { allows: 'see phone, birth date, address, government and guardian ids', by: 'tenant' },
  'person:manage': { allows: 'invite, activate and deactivate people, and set their roles', by: 'tenant' },
  'person:impersonate': { allows: 'look at the platform as another person does, for 15 minutes', by: 'tenant' },
  'role:manage': { allows: 'define roles, and give them out for the tenant or for single courses', by: 'tenant' },
  'partner:manage': { allows: 'make, rotate and revoke the API keys of partners', by: 'tenant' },
  'tenant:manage': { allows: 'change the tenant’s name, branding and domains', by: 'tenant' },
  'directory:manage': { allows: 'set up single sign-on, SCIM and the roles of groups', by: 'tenant' },
  'audit:read': { allows: 'read and verify the audit trail', by: 'tenant' },
  'event:operate': { allows: 'see events that failed, with what went wrong, and replay them', by: 'tenant' },
  'privacy:manage': { allows: 'export and erase people, hold that up, and define what they agree to', by: 'tenant' },
  'roster:import': { allows: 'import rosters', by: 'tenant' },
} as const satisfies Record<`${string}:${string}`, Entry>;

/** One that stands in the table. */
export type KnownPermission = keyof typeof permissionTable;

export const knownPermissions = Object.keys(permissionTable) as KnownPermission[];

export function isKnown(permission: string): permission is KnownPermission {
  return Object.hasOwn(permissionTable, permission);
}

export function isByCourse(permission: KnownPermission): boolean {
  return permissionTable[permission].by === 'course';
}
