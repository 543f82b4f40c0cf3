import { HomeDocument } from '../../../bff-mobile/src/__generated__/operations';
import { draftCourse, PUBLISH } from '../../support/course';
import { askAt, eventually, newTenant, PASSWORD } from '../../support/platform';
import type { Machine } from '../../support/standalone';

const courses = `query Courses { courses(first: 20) { edges { node { id title summary lessonCount mySeat { id } } } } }`;

/** Bodies of what may be asked: the start screen of the student app, or a list, from two subgraphs. Who administers sits no exams. */
export const queries = {
  home: JSON.stringify({ query: String(HomeDocument), variables: { exams: false } }),
  courses: JSON.stringify({ query: courses }),
};

export interface School {
  readonly slug: string;
  readonly token: string;
}

const COURSES = 10;

/** A tenant whose administrator is signed in and learns in ten courses. */
export async function openSchool(machine: Machine, slug: string): Promise<School> {
  const email = `ada@${slug}.example`;
  const { invitationToken } = await newTenant(await machine.environment(), slug, email);
  let token: string | undefined;
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await askAt<Data>(machine.url('router'), query, variables, token);
    if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
    return data;
  };
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
  const { acceptInvitation } = await ask<{ acceptInvitation: { accessToken: string } }>(accept, {
    input: { token: invitationToken, password: PASSWORD },
  });
  token = acceptInvitation.accessToken;
  for (let n = 0; n < COURSES; n++) {
    const courseId = await draftCourse(ask, `Course ${n}`);
    await ask(PUBLISH, { courseId });
    // Enrollment hears of the course by event.
    await eventually(() => ask('mutation ($courseId: ID!) { enroll(courseId: $courseId) { id } }', { courseId }));
  }
  return { slug, token };
}
