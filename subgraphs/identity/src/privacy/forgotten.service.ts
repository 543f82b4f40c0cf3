import type { Context } from '@lyceum/kernel/context';
import { openCipher } from '@lyceum/kernel/field-encryption';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { loginOf } from '../person/person.cipher';
import { forgotten } from './forgotten.model';

interface Known {
  sourcedId: string;
  email: string | null;
}

/** Rosters that name one of these are not followed from now on; an administrator can still invite the person anew. */
export async function forget(scope: Pick<Context, 'tenant' | 'now'>, person: Known): Promise<void> {
  const ids = (await hasher(scope))(person);
  const remember = (_id: string) => ({
    updateOne: { filter: { _id }, update: { $set: { at: scope.now } }, upsert: true },
  });
  await forgotten(scope).bulkWrite(ids.map(remember));
}

/** Which of these a roster must not bring back. */
export async function findForgotten<Row extends Known>(scope: TenantScope, rows: readonly Row[]): Promise<Set<Row>> {
  const hash = await hasher(scope);
  const hashes = rows.map((row) => hash(row));
  const found = await forgotten(scope).find({ _id: { $in: hashes.flat() } }, { projection: { _id: 1 } });
  const known = new Set(found.map(({ _id }) => _id));
  return new Set(rows.filter((_, index) => hashes[index]?.some((id) => known.has(id))));
}

async function hasher(scope: TenantScope): Promise<(row: Known) => string[]> {
  const cipher = await openCipher(scope, forgotten);
  const hash = (text: string) => `${scope.tenant.id} ${cipher.keyedHash('forgotten', text)}`;
  return ({ sourcedId, email }) => [hash(`id ${sourcedId}`), ...(email === null ? [] : [hash(`at ${loginOf(email)}`)])];
}
