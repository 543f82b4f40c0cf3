import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { currentRequest, type RequestInfo, withoutRequest, withRequest } from './request';
import type { Store } from './store';
import type { TenantScope } from './tenancy';

// While these are under way what is asked meanwhile gathers, so that batches grow with the load and nothing waits for a timer.
const IN_FLIGHT = 2;
// One that is forgotten while it is in use only works beside its successor.
const MAX_LOADERS = 1_000;

/** What becomes of each item, in their order; an Error is for that one alone. What it throws is for all of them. */
export type Together<Item, Out> = (
  scope: TenantScope,
  of: string,
  items: readonly Item[],
) => Promise<readonly (Out | Error)[]>;

/** Takes part in what is done together for the same tenant and the same thing (`of`, such as an exam). */
export type Gathered<Item, Out> = (scope: TenantScope, of: string, item: Item) => Promise<Out>;

/**
 * For what thousands want at one moment, each on a request or for an event of its own: done together, up to `most` at a time.
 * Nothing is kept, and work begins after all those have come who are in it. It belongs to
 * the request of all who are in it, and to none where those are several.
 */
export function gather<Item, Out>(most: number, together: Together<Item, Out>): Gathered<Item, Out> {
  const loaders = new WeakMap<Store, LRUCache<string, (item: Item) => Promise<Out>>>();
  return async ({ tenant }, of, item) => {
    if (!tenant?.store || typeof tenant.id !== 'string' || tenant.id === '')
      throw new Error('Refused to gather, no tenant scope.');
    if (tenant.session) throw new Error('What is done together with others is no part of a transaction.');
    const { id, tier, store } = tenant;
    const ofStore = loaders.get(store) ?? new LRUCache({ max: MAX_LOADERS });
    loaders.set(store, ofStore);
    const name = `${id} ${tier} ${of}`;
    const load = ofStore.get(name) ?? inBatches(most, (items) => together({ tenant: { id, tier, store } }, of, items));
    ofStore.set(name, load);
    return load(item);
  };
}

/** Of several rows with one key the first counts; null where there is none. */
export function gatherRows<Row>(
  read: (scope: TenantScope, of: string, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Gathered<string, Row | null> {
  return gather(MOST_ROWS, async (scope, of, keys) => {
    const byKey = new Map((await read(scope, of, [...new Set(keys)])).toReversed().map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

const MOST_ROWS = 200;

/** Of rows that are known by two ids, neither of which has a space in it: by `keyOfPair`, and asked for by `pairsOf`. */
export const keyOfPair = (one: string, other: string): string => `${one} ${other}`;

/** The first ids of these keys, and the second. Rows of a first with another's second are among what fits both lists. */
export function pairsOf(keys: readonly string[]): [string[], string[]] {
  const pairs = keys.map((key) => key.split(' ') as [string, string]);
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
}

/**
 * `together` does all or nothing. When it fails, each item is done by itself, so that none fails with another's error; it may so
 * be done again.
 */
export function gatherWrites<Item>(
  most: number,
  together: (scope: TenantScope, of: string, items: readonly Item[]) => Promise<void>,
): Gathered<Item, void> {
  return gather(most, async (scope, of, items) => {
    const done = (some: readonly Item[]) =>
      together(scope, of, some).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
      );
    const failed = await done(items);
    if (!failed || items.length === 1) return items.map(() => failed);
    return Promise.all(items.map((item) => done([item])));
  }) as Gathered<Item, void>;
}

interface Asked<Item> {
  item: Item;
  request: RequestInfo | undefined;
}

/** The same with nothing known of tenants: one loader, for whoever keeps it. */
export function inBatches<Item, Out>(
  most: number,
  together: (items: readonly Item[]) => Promise<readonly (Out | Error)[]>,
): (item: Item) => Promise<Out> {
  let underWay = 0;
  const held: (() => void)[] = [];
  const loader = new DataLoader<Asked<Item>, Out>(
    async (asked) => {
      const [first] = asked;
      const work = () => together(asked.map(({ item }) => item));
      const isOf = first?.request && asked.every(({ request }) => request === first.request);
      underWay++;
      try {
        return await (isOf ? withRequest(first.request as RequestInfo, work) : withoutRequest(work));
      } finally {
        underWay--;
        const next = held.shift();
        if (next) setImmediate(next);
      }
    },
    {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn: (dispatch) => void (underWay < IN_FLIGHT ? setImmediate(dispatch) : held.push(dispatch)),
    },
  );
  return (item) => loader.load({ item, request: currentRequest() });
}
