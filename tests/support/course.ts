/** Asks as an author and gives the data alone. */
type Get = <Data>(query: string, variables?: object) => Promise<Data>;

/** Writes a course with one lesson, through the router or the admin BFF. It is a draft still. */
export async function draftCourse(get: Get, title: string): Promise<string> {
  const create = 'mutation ($title: String!) { createCourse(input: { title: $title }) { id } }';
  const courseId = (await get<{ createCourse: { id: string } }>(create, { title })).createCourse.id;
  const addModule = `mutation ($courseId: ID!) {
    addModule(input: { courseId: $courseId, title: "Start" }) { draftModules { id } } }`;
  const { draftModules } = (await get<{ addModule: { draftModules: { id: string }[] } }>(addModule, { courseId }))
    .addModule;
  const addLesson = `mutation ($courseId: ID!, $moduleId: ID!) { addLesson(
    input: { courseId: $courseId, moduleId: $moduleId, kind: TEXT, title: "First steps", text: "Hello." }) { id } }`;
  await get(addLesson, { courseId, moduleId: draftModules[0]?.id });
  return courseId;
}

export const PUBLISH = 'mutation ($courseId: ID!) { publishCourse(courseId: $courseId) { id status } }';
