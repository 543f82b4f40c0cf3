import type { Files } from '@lyceum/kernel/files';
import { isPersonField } from '@lyceum/kernel/person-fields';
import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Kept, PersonalData, Privacy, PrivacyScope } from '@lyceum/kernel/privacy';
import type { TenantCollection } from '@lyceum/kernel/tenancy';
import { auditEntries } from '../audit/audit.model';
import { collections } from '../collections';
import { contentOf } from '../scim/user.store';
import { dataExports } from './data-export.model';
import { folderOf, removeFiles } from './data-export.service';
import { erasePersonRow, openOwn } from './erase-person.service';

type Refers = { _id: string; personId: string };

const tenantCollections = collections.filter(
  ({ owner }) => owner === 'tenant',
) as unknown as TenantCollection<Refers>[];

/** All that has a `personId` is the person's; a new collection is exported and erased without being named here. */
const owned = tenantCollections.filter(({ schema }) => schema.path('personId') !== undefined);
// What proves something to others has the person's id in it and nothing else of theirs.
const proofs: Record<string, Kept['why']> = {
  consents: 'CONSENT',
  erasures: 'RECORDS',
  legalHolds: 'RECORDS',
};
const SECRET = /hash|secret|token|seal|credential|publickey|challenge|underWay|standing/i;

/** Identity is asked last: until then others can still look up whom they are to forget. */
export function identityPrivacy({ files }: { files: Files }): Privacy {
  return {
    async *exportPerson(scope, personId) {
      yield* openOwn(scope, personId);
      const said = await contentOf(scope, personId);
      if (said) yield { name: 'saidByDirectory', rows: [said] };
      for (const collection of owned) {
        const hidden = Object.entries(collection.schema.paths)
          .filter(([path, { options }]) => SECRET.test(path) || options.encrypted === true)
          .map(([path]) => path);
        yield* personalRows(collection.collectionName, collection(scope), { personId }, hidden as never[]);
      }
      yield* trailOf(scope, personId);
    },

    async erasePerson(scope, personId) {
      const exported = await dataExports(scope).find({ personId }, { projection: { _id: 1 } });
      for (const { _id } of exported) await removeFiles(files, folderOf(scope.tenant.id, _id));
      let erased = await erasePersonRow(scope, personId);
      for (const collection of owned)
        if (!(collection.collectionName in proofs)) erased += await collection(scope).deleteMany({ personId });
      return { erased, kept: await keptOf(scope, personId) };
    },
  };
}

/** What was done by the person and to them; not by whom else, for that is not theirs to know. */
async function* trailOf(scope: PrivacyScope, personId: string): AsyncGenerator<PersonalData> {
  const filter = { $or: [{ 'actor.id': personId }, { subjects: personId }] };
  for await (const { name, rows } of personalRows(auditEntries.collectionName, auditEntries(scope), filter as never))
    yield {
      name,
      rows: (
        rows as { at: Date; service: string; action: string; outcome: string; actor: { id: string | null } }[]
      ).map(({ at, service, action, outcome, actor }) => ({
        at,
        service,
        action,
        outcome,
        byYou: actor.id === personId,
      })),
    };
}

/** Everything that still names the id, which by now leads to nobody. */
async function keptOf(scope: PrivacyScope, personId: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const collection of tenantCollections) {
    const rows = await collection(scope).count(namesOf(collection, personId));
    const why = collection === (auditEntries as unknown) ? 'AUDIT' : (proofs[collection.collectionName] ?? 'RECORDS');
    if (rows > 0) kept.push({ what: collection.collectionName, rows, why });
  }
  return kept;
}

function namesOf({ schema, collectionName }: TenantCollection<Refers>, personId: string) {
  const paths = Object.keys(schema.paths).filter((path) => isPersonField(path.split('.').at(-1) as string));
  if (collectionName === auditEntries.collectionName) paths.push('actor.id', 'subjects');
  return { $or: [{ _id: personId }, ...paths.map((path) => ({ [path]: personId }))] } as never;
}
