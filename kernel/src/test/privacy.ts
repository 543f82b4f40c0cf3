import type { Schema, SchemaType } from 'mongoose';
import type { Context } from '../context';
import { newId } from '../ids';
import { createLog } from '../log';
import { isPersonField } from '../person-fields';
import type { PrivacyScope } from '../privacy';
import { type CollectionDefinition, serverOf } from '../store';
import type { Subgraph } from '../subgraph';
import { inTransaction } from '../tenancy';
import type { TestSubgraph } from '../testing';

interface Asked<C extends Context> {
  subgraph: Subgraph<C>;
  running: () => TestSubgraph;
  /** Collections whose rows are people, by id. */
  people: readonly string[];
}

const TENANT = 'tenant-privacy';

/**
 * Puts a row of somebody into every collection that can refer to a person, made from its schema, and has them exported and
 * erased: a collection that is new is covered the moment it exists.
 */
export function describePrivacy<C extends Context>({ subgraph, running, people }: Asked<C>): void {
  const ofPeople = subgraph.collections.filter(
    ({ collectionName, schema, owner }) =>
      owner === 'tenant' && (people.includes(collectionName) || personPaths(schema).length > 0),
  );

  const scope = (): PrivacyScope => ({
    ...running().scope(TENANT),
    log: createLog(subgraph.name, 'silent'),
  });

  const rowsOf = ({ collectionName }: CollectionDefinition) => {
    const { client, prefix } = serverOf(running().store);
    return client.db(`${prefix}_${subgraph.name}`).collection<{ _id: string }>(collectionName);
  };

  async function somebody(): Promise<string> {
    const personId = newId();
    for (const collection of ofPeople) {
      const isPerson = people.includes(collection.collectionName);
      const text = isPerson || isTheirs(collection) ? `of ${personId}` : `text ${newId()}`;
      const row = sampleOf(collection.schema, personId, text);
      const _id = isPerson ? personId : `row ${newId()}`;
      await rowsOf(collection).insertOne({ ...row, _id, tenantId: TENANT } as never);
    }
    return personId;
  }

  const erase = (personId: string) => inTransaction(scope(), (inner) => subgraph.privacy.erasePerson(inner, personId));

  async function namesOf(personId: string): Promise<string[]> {
    const found: string[] = [];
    for (const collection of ofPeople) {
      const rows = await rowsOf(collection)
        .find({ tenantId: TENANT } as never)
        .toArray();
      if (rows.some((row) => JSON.stringify(row).includes(personId))) found.push(collection.collectionName);
    }
    return found.sort();
  }

  it('exports what it holds of a person, from every collection that is theirs', async () => {
    const personId = await somebody();
    const exported = new Set<string>();
    for await (const { name, rows } of subgraph.privacy.exportPerson(scope(), personId))
      if (rows.length > 0) exported.add(name);
    const theirs = ofPeople.filter(isTheirs);
    expect(theirs.map(({ collectionName }) => collectionName).filter((name) => !exported.has(name))).toEqual([]);
    await erase(personId);
  });

  it('erases all that it holds of a person but what it reports, and twice is once', async () => {
    const personId = await somebody();
    const { kept } = await erase(personId);
    const reported = kept.map(({ what }) => what).sort();
    expect((await namesOf(personId)).filter((name) => !reported.includes(name))).toEqual([]);
    expect(await erase(personId)).toEqual({ erased: 0, kept });
  });
}

const isTheirs = ({ schema }: CollectionDefinition) => Boolean(schema.path('personId') ?? schema.path('learnerId'));

function personPaths(schema: Schema): string[] {
  return Object.entries(schema.paths).flatMap(([path, type]) => {
    const own = isPersonField(path.split('.').at(-1) as string) ? [path] : [];
    return type.schema ? [...own, ...personPaths(type.schema).map((inner) => `${path}.${inner}`)] : own;
  });
}

/** A row as it could lie in the collection: whatever can name a person names this one; so does free text in a row of theirs. */
function sampleOf(schema: Schema, personId: string, text: string): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [path, type] of Object.entries(schema.paths)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    let at = row;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    if (path !== '_id') at[last] = valueOf(type, last, personId, text);
  }
  return row;
}

function valueOf(type: SchemaType, name: string, personId: string, text: string): unknown {
  const { options } = type;
  if (options.encrypted) return null;
  if (type.schema) {
    const inner = sampleOf(type.schema, personId, text);
    return type.instance === 'Array' ? [inner] : inner;
  }
  switch (type.instance) {
    case 'String': {
      const [first] = (options.enum ?? []) as string[];
      return isPersonField(name) ? personId : (first ?? text);
    }
    case 'Array': {
      const [first] = (options.type?.[0]?.enum ?? options.enum ?? []) as string[];
      return isPersonField(name) ? [personId] : [first ?? text];
    }
    case 'Number':
      return 1;
    case 'Boolean':
      return false;
    case 'Date':
      return new Date(Date.now() + 86_400_000);
    default:
      return null;
  }
}
