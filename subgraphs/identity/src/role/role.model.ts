/** What somebody is in a tenant; role.service.ts says what each may do. */
export const roleNames = ['LEARNER', 'INSTRUCTOR', 'AUTHOR', 'ADMIN', 'GUARDIAN'] as const;
export type Role = (typeof roleNames)[number];
