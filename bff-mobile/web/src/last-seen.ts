import { session } from '@lyceum/web/session/session';
import { useSyncExternalStore } from 'react';
import {
  type CombinedError,
  type Exchange,
  makeOperation,
  mapExchange,
  type Operation,
  type OperationResult,
  stringifyVariables,
} from 'urql';
import {
  CourseDocument,
  ExamListDocument,
  HomeDocument,
  InboxDocument,
  LessonDocument,
  MeDocument,
  MoreExamsDocument,
  MyCoursesDocument,
  ResultListDocument,
  ResultPageDocument,
  SubmissionDocument,
} from './__generated__/operations';

// What one goes back to on a train, and that an exam is in. The one exam that one is about to begin goes by the clock.
const KEPT = new Set(
  [
    MeDocument,
    HomeDocument,
    MyCoursesDocument,
    CourseDocument,
    LessonDocument,
    ExamListDocument,
    MoreExamsDocument,
    SubmissionDocument,
    ResultListDocument,
    ResultPageDocument,
    InboxDocument,
  ].map(documentId),
);
// Answers; the one that was seen longest ago makes room.
const MOST = 200;
const PREFIX = 'lyceum-seen/';

interface Seen {
  readonly data: unknown;
  /** Epoch milliseconds, by this device's clock. */
  readonly at: number;
}

// What the screen asks, and from when it is what it shows that is from another time; by the key of the operation.
const asked = new Map<number, Operation>();
const shown = new Map<number, number>();
let oldest: number | undefined;
const listeners = new Set<() => void>();

/** Keeps what one person was answered on this device, and answers with it when the network does not. */
export function lastSeen(personId: string): Exchange {
  return mapExchange({
    onOperation(operation) {
      if (KEPT.has(documentId(operation.query))) asked.set(operation.key, operation);
    },
    onResult(result) {
      const { operation, data, error } = result;
      if (operation.kind !== 'query' || !KEPT.has(documentId(operation.query))) return undefined;
      if (error?.networkError) return answered(personId, result);
      show(operation.key, undefined);
      if (data && !error) void keep(personId, operation, { data, at: Date.now() }).catch(() => undefined);
      if (error && isRefusal(error)) void forget(personId, addressOf(operation)).catch(() => undefined);
      return undefined;
    },
  });
}

/** What the screen that is left has shown is not in sight any more. Who one is stays, and says nothing that could be old. */
export function leaveScreen(): void {
  for (const { key, query } of asked.values())
    if (documentId(query) !== documentId(MeDocument)) {
      asked.delete(key);
      show(key, undefined);
    }
}

/** When the oldest of what the screen shows was seen, if the network did not answer; and what asks for all of it again. */
export function useLastSeen(): { at: number | undefined; operations: () => Operation[] } {
  const at = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => oldest,
  );
  return { at, operations };
}

const operations = () =>
  [...asked.values()]
    .filter(({ key }) => shown.has(key))
    .map((operation) => makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));

/**
 * To be called when an exam is begun: the same questions may be in it, so what was right in another one is not to lie beside it.
 * The server keeps that back too, until the result is out.
 */
export async function forgetResults(personId: string): Promise<void> {
  if ('caches' in globalThis) await forget(personId, addressesOf(ResultPageDocument), true);
}

/** Who signs out leaves nothing of theirs here, and nobody is shown what another one saw. */
export function forgetOthers(): void {
  const look = () => {
    const { state } = session;
    if (state.status === 'SIGNED_OUT') void forgetAllBut(undefined);
    if (state.status === 'SIGNED_IN') void forgetAllBut(state.session.personId);
  };
  session.subscribe(look);
  look();
}

async function forgetAllBut(personId: string | undefined): Promise<void> {
  if (!('caches' in globalThis)) return;
  const mine = personId && PREFIX + personId;
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== mine) await caches.delete(name);
}

async function answered(personId: string, result: OperationResult): Promise<OperationResult> {
  const { operation } = result;
  const seen = await find(personId, operation).catch(() => undefined);
  if (!seen) return result;
  show(operation.key, seen.at);
  return { ...result, data: seen.data, error: undefined };
}

async function find(personId: string, operation: Operation): Promise<Seen | undefined> {
  const answer = await caches.match(addressOf(operation), { cacheName: PREFIX + personId });
  return answer && ((await answer.json()) as Seen);
}

async function keep(personId: string, operation: Operation, seen: Seen): Promise<void> {
  const cache = await caches.open(PREFIX + personId);
  await cache.put(addressOf(operation), new Response(JSON.stringify(seen)));
  for (const old of (await cache.keys()).slice(0, -MOST)) await cache.delete(old);
  // Signed out meanwhile.
  if (session.state.status === 'SIGNED_OUT') await forgetAllBut(undefined);
}

/** What one may not see any more is not shown as it was once either. */
const isRefusal = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_FOUND' || extensions.code === 'FORBIDDEN');

async function forget(personId: string, address: string, ignoreSearch = false): Promise<void> {
  const cache = await caches.open(PREFIX + personId);
  for (const one of await cache.keys(address, { ignoreSearch })) await cache.delete(one);
}

/** Of one query with any variables; they stand behind it as a search does. */
const addressesOf = (query: object) => `/seen/${documentId(query)}`;
const addressOf = ({ query, variables }: Operation) =>
  `${addressesOf(query)}?${encodeURIComponent(stringifyVariables(variables ?? {}))}`;

function documentId(query: object): string {
  return (query as { documentId?: string }).documentId ?? '';
}

function show(key: number, at: number | undefined): void {
  if (at !== undefined) shown.set(key, at);
  else if (!shown.delete(key)) return;
  const told = [...asked.values()].filter(({ query }) => documentId(query) !== documentId(MeDocument));
  const times = told.map((operation) => shown.get(operation.key)).filter((time) => time !== undefined);
  oldest = times.length > 0 ? Math.min(...times) : undefined;
  for (const listener of listeners) listener();
}
