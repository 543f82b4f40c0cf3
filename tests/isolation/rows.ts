import { newId } from '@lyceum/kernel/ids';
import type { Connection } from 'mongoose';
import { tenantCollections } from './subgraphs';

export type Row = Record<string, unknown> & { _id: string };

/** What lies in the store of a tenant, by `service.collection`, oldest first. */
export async function rowsOf(
  connection: Connection,
  prefix: string,
  tenantId: string,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const found = new Map<string, readonly Row[]>();
  for (const { service, collection } of tenantCollections) {
    const database = connection.useDb(`${prefix}_${service}`, { useCache: true });
    const rows = await database.collection<Row>(collection).find({ tenantId }).sort({ _id: 1 }).toArray();
    found.set(`${service}.${collection}`, rows as Row[]);
  }
  return found;
}

/**
 * What an argument of type ID points at: by its name, or by the root field where one name means several things. An argument
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
  // What a lesson plays: content owns it and is not there yet.
  reference: null,
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
};

const sourced: Record<string, string> = {
  importCourses: 'catalog.courses.sourcedId',
  importCohorts: 'enrollment.cohorts.sourcedId',
  importSeats: 'enrollment.seats.memberships.0.sourcedId',
  coursesBySourcedId: 'catalog.courses.sourcedId',
  cohortsBySourcedId: 'enrollment.cohorts.sourcedId',
};

/** Where the ids lie that an argument takes; null when nothing of a tenant. @throws when nobody has said so. */
export function placeOf(argument: string, field: string, answers: string): string | null {
  const place =
    argument === 'id'
      ? withId(ownerOf[answers] ?? ownerNamedBy(field))
      : /^sourcedIds?$/.test(argument)
        ? sourced[field]
        : pointsAt[argument];
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
