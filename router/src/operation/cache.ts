import { GraphQLError, Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { InvalidOperation, type PreparedOperation, type PrepareOptions, prepareOperation } from './prepare';

export interface OperationCache {
  /** @throws what prepareOperation throws; a refusal is kept like an operation, so that repeating it costs nothing. */
  prepare(text: string, operationName: string | undefined): PreparedOperation;
  /** The ones used last, newest first, those of several in a document after the others: what a next generation is warmed with. */
  recent(count: number): { text: string; operationName: string | undefined }[];
  readonly size: number;
}

type Entry = { prepared: PreparedOperation } | { refusal: GraphQLError | InvalidOperation };

// In characters. A compiled operation takes some 60 to 130 times its text: all together 330 MB at the very most.
const MAX_TEXT = 2 * 1024 * 1024;

export function createOperationCache(max: number, options: PrepareOptions): OperationCache {
  const lru = (share: number) =>
    new LRUCache<string, Entry>({
      max: Math.ceil(max * share),
      maxSize: MAX_TEXT * share,
      sizeCalculation: (_entry, key) => key.length + 1,
    });
  // By text. An operation that is alone in its document is here under whichever name it is asked for.
  const alone = lru(1);
  // By name and text: apart, so that no text can pass for a name and a text.
  const chosen = lru(1 / 4);

  const find = (text: string, operationName: string | undefined): Entry | undefined => {
    const entry = alone.get(text);
    if (operationName === undefined || (entry && 'prepared' in entry && entry.prepared.name === operationName))
      return entry;
    return chosen.get(keyOf(text, operationName));
  };
  const keep = (text: string, operationName: string | undefined, entry: Entry): void => {
    if (operationName === undefined || ('prepared' in entry && isAlone(entry.prepared))) alone.set(text, entry);
    else chosen.set(keyOf(text, operationName), entry);
  };

  return {
    prepare(text, operationName) {
      let entry = find(text, operationName);
      options.metrics.operationCache(entry !== undefined);
      if (!entry) {
        entry = prepare(text, operationName, options);
        keep(text, operationName, entry);
      }
      if ('refusal' in entry) throw entry.refusal;
      return entry.prepared;
    },
    recent: (count) =>
      [...alone.values(), ...chosen.values()]
        .flatMap((entry) => ('prepared' in entry ? [entry.prepared] : []))
        .slice(0, count)
        .map(({ text, name }) => ({ text, operationName: name })),
    get size() {
      return alone.size + chosen.size;
    },
  };
}

const keyOf = (text: string, operationName: string) => `${operationName.length}:${operationName}${text}`;

const isAlone = ({ document }: PreparedOperation) =>
  document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;

function prepare(text: string, operationName: string | undefined, options: PrepareOptions): Entry {
  try {
    return { prepared: prepareOperation(text, operationName, options) };
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof InvalidOperation) return { refusal: error };
    throw error;
  }
}
