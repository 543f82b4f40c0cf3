import { newId } from '@lyceum/kernel/ids';
import type { Permission } from '@lyceum/kernel/principal';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { learnOfCourse } from '../src/course/known-course.service';

/** A course as enrollment hears of it from the catalog. */
export async function hearOfCourse(
  subgraph: TestSubgraph,
  fields: { tenantId?: string; status?: 'DRAFT' | 'PUBLISHED'; lessons?: number } = {},
) {
  const { tenantId = 'tenant-a', status = 'PUBLISHED', lessons = 2 } = fields;
  const course = { _id: newId(), status, revision: 1, lessonIds: Array.from({ length: lessons }, newId) };
  await learnOfCourse(subgraph.scope(tenantId), course);
  return course;
}

export const learner = (tenantId = 'tenant-a') => testPerson({ tenantId, permissions: ['seat:self', 'course:read'] });

const managing: Permission[] = ['seat:manage', 'seat:read', 'cohort:read', 'cohort:manage', 'roster:import'];
export const manager = (tenantId = 'tenant-a') => testPerson({ tenantId, permissions: managing });
