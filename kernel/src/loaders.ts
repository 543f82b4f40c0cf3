import DataLoader from 'dataloader';

// One $in of this size is well below MongoDB's 16 MB for a command and still one round trip a page.
const MAX_BATCH = 1_000;

/** One row a key, in the order asked, null where there is none. Lives as long as one request. */
export function rowLoader<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const byKey = new Map((await load(keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { maxBatchSize: MAX_BATCH },
  );
}

/** All rows of a key, in the order that `load` gave them. */
export function groupLoader<Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) => {
      const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await load(keys)) byKey.get(keyOf(row))?.push(row);
      return keys.map((key) => byKey.get(key) ?? []);
    },
    { maxBatchSize: MAX_BATCH },
  );
}
