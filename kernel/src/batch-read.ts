import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { Store } from './store';
import type { TenantScope } from './tenancy';

// While these are under way what is asked meanwhile gathers, so that batches grow with the load and nothing waits for a timer.
const IN_FLIGHT = 2;
const BATCH = 200;
// One that is forgotten while it is in use only reads beside its successor.
const MAX_LOADERS = 1_000;

/** The rows of these keys, some of which may come twice. Of several rows with one key the first counts. */
export type ReadTogether<Row> = (scope: TenantScope, of: string, keys: readonly string[]) => Promise<readonly Row[]>;

/**
 * For what thousands ask at one moment, each by a request of its own and each for another row of the same thing (`of`, such as
 * an exam): read together, by tenant; null where there is no row. Nothing is kept, and a read begins after all those have asked
 * who are in it, so that each sees what was written before.
 */
export function batchRead<Row>(
  read: ReadTogether<Row>,
  keyOf: (row: Row) => string,
): (scope: TenantScope, of: string, key: string) => Promise<Row | null> {
  const loaders = new WeakMap<Store, LRUCache<string, DataLoader<string, Row | null>>>();
  return ({ tenant }, of, key) => {
    if (!tenant?.store || typeof tenant.id !== 'string' || tenant.id === '')
      throw new Error('Refused to read together, no tenant scope.');
    if (tenant.session) throw new Error('What is read together is no part of a transaction.');
    const { id, tier, store } = tenant;
    const ofStore = loaders.get(store) ?? new LRUCache({ max: MAX_LOADERS });
    loaders.set(store, ofStore);
    const name = `${id} ${tier} ${of}`;
    const loader = ofStore.get(name) ?? gathering((keys) => read({ tenant: { id, tier, store } }, of, keys), keyOf);
    ofStore.set(name, loader);
    return loader.load(key);
  };
}

function gathering<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  let underWay = 0;
  const held: (() => void)[] = [];
  return new DataLoader(
    async (keys) => {
      underWay++;
      try {
        const byKey = new Map((await load(keys)).toReversed().map((row) => [keyOf(row), row]));
        return keys.map((key) => byKey.get(key) ?? null);
      } finally {
        underWay--;
        const next = held.shift();
        if (next) setImmediate(next);
      }
    },
    {
      cache: false,
      maxBatchSize: BATCH,
      batchScheduleFn: (dispatch) => void (underWay < IN_FLIGHT ? setImmediate(dispatch) : held.push(dispatch)),
    },
  );
}
