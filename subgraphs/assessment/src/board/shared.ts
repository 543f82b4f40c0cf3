import type { Store } from '@lyceum/kernel/store';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { LRUCache } from 'lru-cache';

const MOST = 500;
// What takes long is asked for less often: a store that is busy with an exam should not be busy with its board.
const REST = 4;

/**
 * What many look at, looked up once for all who ask within `freshMs`, or within four times as long as it took where that is
 * longer. Nobody waits for more than one look.
 */
export function shared<T>(freshMs: number) {
  const kept = new WeakMap<Store, LRUCache<string, { looked: Promise<T> }>>();
  return ({ store, id }: Tenant, key: string, look: () => Promise<T>): Promise<T> => {
    let own = kept.get(store);
    if (!own) {
      own = new LRUCache({ max: MOST });
      kept.set(store, own);
    }
    const cache = own;
    const place = `${id} ${key}`;
    const known = cache.get(place);
    if (known) return known.looked;
    const begun = performance.now();
    const entry = { looked: look() };
    cache.set(place, entry);
    entry.looked.then(
      () => cache.set(place, entry, { ttl: Math.max(freshMs, REST * (performance.now() - begun)) }),
      () => cache.delete(place),
    );
    return entry.looked;
  };
}
