import { isPersonField } from '../person-fields';
import type { TenantScope } from '../tenancy';
import { tombstones } from './collections';
import type { Envelope } from './event';

/**
 * Whether the event tells of somebody whom this service has erased: by the fields of its data that name one person. Lists of
 * people do not count, for the others on them are still there.
 */
export async function isAboutErased(scope: TenantScope, { data }: Pick<Envelope, 'data'>): Promise<boolean> {
  const ids = peopleIn(data);
  return ids.length > 0 && (await tombstones(scope).findOne({ _id: { $in: ids } })) !== null;
}

/** Those whom the data names one by one. */
export function peopleIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' && isPersonField(name) ? [value] : [],
  );
}
