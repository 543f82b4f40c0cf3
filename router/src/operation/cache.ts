import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { InvalidOperation, type PreparedOperation, type PrepareOptions, prepareOperation } from './prepare';

export interface OperationCache {
  /** @throws what prepareOperation throws; a refusal is kept like an operation, so that repeating it costs nothing. */
  prepare(text: string, operationName: string | undefined): PreparedOperation;
  /** The ones used last, newest first: what a next generation is warmed with. */
  recent(count: number): { text: string; operationName: string | undefined }[];
  readonly size: number;
}

type Entry = { prepared: PreparedOperation } | { refusal: GraphQLError | InvalidOperation };

// In characters. A compiled operation takes some 60 to 130 times its text: together 250 MB at the very most.
const MAX_TEXT = 2 * 1024 * 1024;

export function createOperationCache(max: number, options: PrepareOptions): OperationCache {
  const entries = new LRUCache<string, Entry>({
    max,
    maxSize: MAX_TEXT,
    sizeCalculation: (_entry, key) => key.length + 1,
  });
  return {
    prepare(text, operationName) {
      const key = operationName === undefined ? text : `${operationName}\n${text}`;
      let entry = entries.get(key);
      options.metrics.operationCache(entry !== undefined);
      if (!entry) {
        entry = prepare(text, operationName, options);
        entries.set(key, entry);
      }
      if ('refusal' in entry) throw entry.refusal;
      return entry.prepared;
    },
    recent: (count) =>
      [...entries.values()]
        .flatMap((entry) => ('prepared' in entry ? [entry.prepared] : []))
        .slice(0, count)
        .map(({ text, name }) => ({ text, operationName: name })),
    get size() {
      return entries.size;
    },
  };
}

function prepare(text: string, operationName: string | undefined, options: PrepareOptions): Entry {
  try {
    return { prepared: prepareOperation(text, operationName, options) };
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof InvalidOperation) return { refusal: error };
    throw error;
  }
}
