import type { TenantScope } from '@lyceum/kernel/tenancy';

// Tenant first: a key of one tenant is never one of another.
export const examBoard = ({ tenant }: TenantScope, examId: string) => `${tenant.id}:exam:${examId}`;
export const courseBoard = ({ tenant }: TenantScope, courseId: string) => `${tenant.id}:course:${courseId}`;
