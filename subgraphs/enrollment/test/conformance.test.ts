import { describeConformance } from '@lyceum/kernel/conformance';
import type { TestSubgraph } from '@lyceum/kernel/testing';
import { enrollment } from '../src/schema';
import { hearOfCourse, learner, manager } from './fixtures';

async function makeSeats(subgraph: TestSubgraph, tenantId: string, count: number): Promise<string[]> {
  const someone = learner(tenantId);
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const { _id } = await hearOfCourse(subgraph, { tenantId });
    const { data } = await subgraph.ask<{ enroll: { id: string } }>(
      'mutation ($id: ID!) { enroll(courseId: $id) { id } }',
      { id: _id },
      someone,
    );
    ids.push(data.enroll.id);
  }
  return ids;
}

async function makeCohorts(subgraph: TestSubgraph, tenantId: string, count: number): Promise<string[]> {
  const { _id } = await hearOfCourse(subgraph, { tenantId });
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const input = { courseId: _id, title: `Class ${n}` };
    const query = 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }';
    ids.push(
      (await subgraph.ask<{ createCohort: { id: string } }>(query, { input }, manager(tenantId))).data.createCohort.id,
    );
  }
  return ids;
}

describeConformance({
  subgraph: enrollment,
  entities: {
    Seat: { field: 'progress { total } nextLesson { id } cohorts { title }', make: makeSeats },
    Cohort: { field: 'title', make: makeCohorts },
  },
});
