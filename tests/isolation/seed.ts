import { smallRoster } from '@lyceum/identity/roster/roster.fixtures';
import type { School } from '../roster-import/school';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually, type TestPlatform } from '../support/platform';
import { type Sitter, seedAssessment } from './seed-assessment';
import { type Insert, seedIdentity } from './seed-identity';
import { seedRecommendation } from './seed-recommendation';
import { type SubgraphName, subgraphNames } from './subgraphs';
import type { Tenant } from './world';

/** What of the classmate only they and few others are to see. */
export const marksOf = ({ slug }: Pick<School, 'slug'>) => ({
  'e-mail address': `classmate@${slug}.example`,
  phone: '+49301234567',
  'birth date': '2011-02-03',
  address: 'Classmate Street 1',
  'government id': 'C01X00T47',
  'guardian id': 'guardian-of-classmate',
  // In what they answer, what their device noticed, and why they were granted more time.
  'exam day': `Classmate of ${slug}`,
});

/** Gives a tenant one of each of what it can have. */
export async function seed(
  platform: TestPlatform,
  school: School,
  insert: (service: SubgraphName) => Insert,
): Promise<Tenant['people']> {
  const { slug, get } = school;
  const join = async (name: string) => {
    const email = `${name}@${slug}.example`;
    const invite = `mutation ($email: String!) { invitePerson(
      input: { email: $email, givenName: "${name} of ${slug}", familyName: "Somebody", roles: [LEARNER] }) { id } }`;
    const { invitePerson } = await get<{ invitePerson: { id: string } }>(invite, { email });
    return { id: invitePerson.id, token: await platform.acceptInvitation(email) };
  };
  const learner = await join('learner');
  const classmate = await join('classmate');

  await get('mutation ($name: String!) { createCategory(input: { name: $name }) { id } }', {
    name: `Category ${slug}`,
  });
  await draftCourse(get, `Draft of ${slug}`);
  const courseId = await draftCourse(get, `Course of ${slug}`);
  await get(PUBLISH, { courseId });
  const cohort = `mutation ($courseId: ID!, $title: String!) {
    createCohort(input: { courseId: $courseId, title: $title, dueAt: "2031-01-01T00:00:00Z" }) { id } }`;
  // By then enrollment has heard that there is the course, and a moment later that it is published.
  await eventually(() => get(cohort, { courseId, title: `Cohort of ${slug}` }));
  const enroll = 'mutation ($courseId: ID!) { enroll(courseId: $courseId) { id } }';
  for (const { token } of [learner, classmate])
    await eventually(() => platform.get('router', enroll, { courseId }, token));
  await get(enroll, { courseId });
  const sitters: Sitter[] = [
    { id: school.adminId, name: 'Admin', ask: get },
    ...[learner, classmate].map(({ id, token }, n) => ({
      ...{ id, name: n === 0 ? 'Learner' : 'Classmate' },
      ask: <Data>(query: string, variables?: object) => platform.get<Data>('router', query, variables, token),
    })),
  ];
  await seedAssessment(platform, school, sitters, courseId);
  await seedRecommendation(school, sitters, insert('recommendation'));
  for (const { id: personId } of sitters)
    await insert('notifications')('streamEnds', {
      ...{ _id: `end-of-${personId}`, personId, sessionId: null, at: new Date() },
    });

  for (const service of subgraphNames) await insert(service)('deadLetters', deadLetterOf(school, service));

  // On a course that nobody else sees: that is where the two may do something, and nowhere else.
  const taught = await draftCourse(get, `Taught of ${slug}`);
  for (const { id } of [learner, classmate])
    for (const role of ['INSTRUCTOR', 'AUTHOR'])
      await get('mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }', {
        input: { personId: id, role, courseId: taught },
      });
  await tellAbout(school, classmate.id);
  await seedIdentity(platform, school, [learner, classmate], insert('identity'));

  // Under ids of its own, with somebody who teaches, and with a row that is left out, for row errors are data too.
  const rosterOf = smallRoster();
  rosterOf.enrollments += 'seat-2,,,algebra-1,school,grace,teacher,,2026-09-01,\r\n';
  rosterOf.users += 'broken,,,true\r\n';
  const roster = Object.fromEntries(
    Object.entries(rosterOf).map(([name, text]) => [
      name,
      text.replace(/\b(ada|grace|algebra|seat-\d)\b(?=,)/g, `$1-${slug}`),
    ]),
  );
  const { errorCount } = await school.importZip(roster);
  if (errorCount !== 1) throw new Error('The roster of the isolation suite is to have one row error.');
  return { admin: school.adminId, learner: learner.id, classmate: classmate.id };
}

/** Of a type that nobody consumes, so that it has no effect when it is replayed. */
function deadLetterOf({ id, slug }: School, service: SubgraphName) {
  const [group, time] = [`${service}.isolation`, new Date()];
  const event = { id: `event-of-${slug}`, source: `/lyceum/${service}`, type: `${service}.isolation.seeded.v1` };
  const envelope = {
    ...{ specversion: '1.0', ...event, subject: `tenant:${id}`, time: time.toISOString() },
    ...{ datacontenttype: 'application/json', tenantid: id, tenanttier: 'STANDARD', data: {} },
  };
  const error = { message: `Failed for ${slug}.` };
  return { _id: `${group}:${event.id}`, group, envelope, error, tries: 5, at: time, state: 'dead' };
}

async function tellAbout(school: School, personId: string): Promise<void> {
  const marks = marksOf(school);
  await school.get('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { id } }', {
    input: {
      personId,
      phone: marks.phone,
      birthDate: marks['birth date'],
      address: { lines: [marks.address], city: 'Berlin', country: 'DE' },
      governmentIds: [{ type: 'passport', country: 'DE', value: marks['government id'] }],
      guardianIds: [marks['guardian id']],
    },
  });
}
