import { newId } from '@lyceum/kernel/ids';
import type { Connection } from 'mongoose';
import { deadLetterCollections, tenantCollections } from './subgraphs';

export type Row = Record<string, unknown> & { _id: string };

/** What lies in the store of a tenant, by `service.collection`, oldest first. */
export async function rowsOf(
  connection: Connection,
  prefix: string,
  tenantId: string,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, readonly Row[]>();
  for (const { service, collection } of [...tenantCollections, ...deadLetterCollections]) {
    const database = connection.useDb(`${prefix}_${service}`, { useCache: true });
    const rows = await database.collection<Row>(collection).find({ tenantId }).sort({ _id: 1 }).toArray();
    found.set(`${service}.${collection}`, rows as Row[]);
  }
  return found;
}

/**
 * What an argument of type ID points at: by its name, or by root field and name where one name means several things. An argument
 * that is not here fails the suite, so that nobody can forget one.
 */
const pointsAt: Record<string, string | null> = {
  personId: 'identity.people._id',
  personIds: 'identity.people._id',
  learnerId: 'identity.people._id',
  courseId: 'catalog.courses._id',
  courseIds: 'catalog.courses._id',
  categoryId: 'catalog.categories._id',
  moduleId: 'catalog.courses.draft.0.id',
  lessonId: 'catalog.lessons._id',
  cohortId: 'enrollment.cohorts._id',
  seatId: 'enrollment.seats._id',
  upload: 'identity.rosterImports.uploadId',
  cohortSourcedId: 'enrollment.cohorts.sourcedId',
  actor: 'identity.people._id',
  target: 'identity.people._id',
  role: 'identity.roles._id',
  roles: 'identity.roles._id',
  roleId: 'identity.roles._id',
  keyId: 'identity.apiKeys._id',
  groupId: 'identity.groups._id',
  erasureId: 'identity.erasures._id',
  holdId: 'identity.legalHolds._id',
  provider: 'identity.ssoProviders._id',
  providerId: 'identity.ssoProviders._id',
  examId: 'assessment.exams._id',
  itemId: 'assessment.items._id',
  itemIds: 'assessment.items._id',
  rubricId: 'assessment.rubrics._id',
  attemptId: 'assessment.attempts._id',
  markingId: 'assessment.markings._id',
  resultId: 'assessment.results._id',
  'importQti upload': 'assessment.qtiImports.uploadId',
  'arrangeCourse id': 'catalog.courses.draft.0.id',
  lessonIds: 'catalog.lessons._id',
  'removeAnswerFile key': 'assessment.answerFiles._id',
  ids: 'notifications.notifications._id',
  through: 'notifications.notifications._id',
  since: 'notifications.notifications._id',
  ...Object.fromEntries(
    deadLetterCollections.map(({ service }) => [
      `replay${service.charAt(0).toUpperCase()}${service.slice(1)}DeadLetters id`,
      `${service}.deadLetters._id`,
    ]),
  ),
  // Of the service that comes first, unless it is said.
  'replayDeadLetter id': 'assessment.deadLetters._id',
  experimentId: 'recommendation.experiments._id',
  snapshotId: 'recommendation.snapshots._id',
  // What a lesson plays, and the captions beside it: names below the tenant's own folder of the store of files, no ids of
  // rows. subgraphs/catalog/src/lesson/lesson.media.test.ts names those of another tenant.
  reference: null,
  file: null,
  // What whoever asks calls the request, so that the same again is the same.
  key: null,
  // Names within a rubric.
  criterionId: null,
  levelId: null,
};

// By what a field answers with, or by its name: BFFs call types as their clients do.
const ownerOf: Record<string, string> = {
  Person: 'identity.people',
  RosterImport: 'identity.rosterImports',
  Course: 'catalog.courses',
  Lesson: 'catalog.lessons',
  Category: 'catalog.categories',
  Cohort: 'enrollment.cohorts',
  Seat: 'enrollment.seats',
  Group: 'identity.groups',
  Passkey: 'identity.passkeys',
  Session: 'identity.sessions',
  Device: 'identity.sessions',
  SsoProvider: 'identity.ssoProviders',
  ScimToken: 'identity.scimTokens',
  TenantDomain: 'identity.domains',
  Domain: 'identity.domains',
  Erasure: 'identity.erasures',
  LegalHold: 'identity.legalHolds',
  ApiKey: 'identity.apiKeys',
  Role: 'identity.roles',
  DataExport: 'identity.dataExports',
  ExamTask: 'assessment.examTasks',
  Exam: 'assessment.exams',
  Item: 'assessment.items',
  Attempt: 'assessment.attempts',
  AttemptPulse: 'assessment.attempts',
  ExamEntry: 'assessment.exams',
  CourseEntry: 'catalog.courses',
  Accommodation: 'assessment.accommodations',
  Result: 'assessment.results',
  Submission: 'assessment.submissions',
  QtiImport: 'assessment.qtiImports',
  QtiExport: 'assessment.qtiExports',
};

const sourced: Record<string, string> = {
  importCourses: 'catalog.courses.sourcedId',
  importCohorts: 'enrollment.cohorts.sourcedId',
  importSeats: 'enrollment.seats.memberships.0.sourcedId',
  coursesBySourcedId: 'catalog.courses.sourcedId',
  cohortsBySourcedId: 'enrollment.cohorts.sourcedId',
};

/** Fields that take one of these arguments and not the others: the first, unless another is asked about. */
const oneOf: Record<string, readonly string[]> = {
  leaderboard: ['examId', 'courseId'],
  myRank: ['examId', 'courseId'],
  grantAccommodation: ['examId', 'courseId'],
  exportQti: ['examId', 'itemIds'],
  tryItem: ['itemId', 'rubricId'],
};

/**
 * Where the ids lie that an argument takes; null when nothing of a tenant, and when it is left out for the one that is `asked`
 * about. @throws when nobody has said so.
 */
export function placeOf(argument: string, field: string, answers: string, asked?: string): string | null {
  const ways = oneOf[field] ?? [];
  const way = ways.find((each) => each === asked) ?? ways[0];
  if (ways.includes(argument) && argument !== way) return null;
  const place =
    argument === 'id'
      ? (pointsAt[`${field} id`] ?? withId(ownerOf[answers] ?? ownerNamedBy(field)))
      : /^sourcedIds?$/.test(argument)
        ? sourced[field]
        : (pointsAt[`${field} ${argument}`] ?? pointsAt[argument]);
  if (place === undefined)
    throw new Error(`Say in tests/isolation/rows.ts what the argument ${argument} of ${field} points at.`);
  return place;
}

/** `removePasskey` is about a passkey. */
function ownerNamedBy(field: string): string | undefined {
  const capitalised = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return Object.entries(ownerOf).find(([name]) => capitalised.endsWith(name))?.[1];
}

const withId = (owner: string | undefined) => owner && `${owner}._id`;

/** Ids of a tenant at a place such as `catalog.courses.draft.0.id`. */
export function idsAt(rows: ReadonlyMap<string, readonly Row[]>, place: string): string[] {
  const [service, collection, ...path] = place.split('.');
  const found = (rows.get(`${service}.${collection}`) ?? []).map((row) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row),
  );
  return [...new Set(found.filter((value): value is string => typeof value === 'string'))];
}

/** Nobody's, in the form of ours. */
export const missingId = newId;
