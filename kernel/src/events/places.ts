import { eventSourcesOf, type Store } from '../store';
import { outbox } from './collections';

/** A collection whose inserts are events, in all databases of a service. */
export interface Place {
  readonly service: string;
  readonly collection: string;
}

/** The outboxes of `sources`, and what else is an event in the service's own. */
export function placesOf(store: Store, sources: readonly string[]): Place[] {
  return sources.flatMap((service) =>
    (service === store.service ? eventSourcesOf(store) : [outbox.collectionName]).map((collection) => ({
      service,
      collection,
    })),
  );
}

/** Of a change stream over a whole server. */
export function placesFilter(prefix: string, places: readonly Place[]): Record<string, unknown> {
  const services = new Map<string, string[]>();
  for (const { service, collection } of places)
    services.set(collection, [...(services.get(collection) ?? []), service]);
  const $or = [...services].map(([collection, names]) => ({
    'ns.coll': collection,
    'ns.db': { $regex: `^${prefix}_(${names.join('|')})(__|$)` },
  }));
  return { operationType: 'insert', $or, 'fullDocument.moved': null };
}

export function isAt({ db, coll }: { db: string; coll: string }, prefix: string, places: readonly Place[]): boolean {
  return places.some(({ service, collection }) => collection === coll && service === serviceOfDatabase(prefix, db));
}

/** `PREFIX_catalog__TENANT` → `catalog` */
export function serviceOfDatabase(prefix: string, database: string): string {
  return database.startsWith(`${prefix}_`) ? (database.slice(prefix.length + 1).split('__')[0] as string) : '';
}
