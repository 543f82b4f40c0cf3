import { isPersonField } from '../person-fields';
import type { TenantScope } from '../tenancy';
import { tombstones } from './collections';
import type { Envelope } from './event';

/**
 * Whether each of these events tells of somebody whom this service has erased: by the fields of their data that name one person. Lists of
 * people do not count, for the others on them are still there.
 */
export async function areAboutErased(
  scope: TenantScope,
  envelopes: readonly Pick<Envelope, 'data'>[],
): Promise<boolean[]> {
  const named = envelopes.map(({ data }) => peopleIn(data));
  const ids = [...new Set(named.flat())];
  const found = ids.length === 0 ? [] : await tombstones(scope).find({ _id: { $in: ids } });
  const erased = new Set(found.map(({ _id }) => _id));
  return named.map((people) => people.some((id) => erased.has(id)));
}

/** Those whom the data names one by one. */
export function peopleIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && isPersonField(name) ? [value] : [],
  );
}
