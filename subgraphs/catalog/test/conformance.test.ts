import { describeConformance } from '@lyceum/kernel/conformance';
import { type TestSubgraph, testPerson } from '@lyceum/kernel/testing';
import { catalog } from '../src/schema';

const author = (tenantId: string) => testPerson({ tenantId, permissions: ['course:read', 'course:author'] });

async function makeCourse(
  subgraph: TestSubgraph,
  tenantId: string,
): Promise<{ id: string; draftModules: { id: string }[] }> {
  const made = await subgraph.ask<{ createCourse: { id: string } }>(
    'mutation { createCourse(input: { title: "Optics" }) { id } }',
    {},
    author(tenantId),
  );
  const query =
    'mutation ($id: ID!) { addModule(input: { courseId: $id, title: "Light" }) { id draftModules { id } } }';
  const { data } = await subgraph.ask<{ addModule: { id: string; draftModules: { id: string }[] } }>(
    query,
    { id: made.data.createCourse.id },
    author(tenantId),
  );
  return data.addModule;
}

describeConformance({
  subgraph: catalog,
  entities: {
    Course: {
      field: 'title',
      make: async (subgraph, tenantId, count) =>
        (await Promise.all(Array.from({ length: count }, () => makeCourse(subgraph, tenantId)))).map(({ id }) => id),
    },
    Lesson: {
      field: 'title course { title }',
      async make(subgraph, tenantId, count) {
        const { id: courseId, draftModules } = await makeCourse(subgraph, tenantId);
        const ids: string[] = [];
        for (let n = 0; n < count; n++) {
          const input = {
            courseId,
            moduleId: draftModules[0]?.id,
            title: `Lesson ${n}`,
            kind: 'TEXT',
            text: 'Read this.',
          };
          const query = 'mutation ($input: AddLessonInput!) { addLesson(input: $input) { id } }';
          ids.push(
            (await subgraph.ask<{ addLesson: { id: string } }>(query, { input }, author(tenantId))).data.addLesson.id,
          );
        }
        return ids;
      },
    },
  },
});
