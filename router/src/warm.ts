import type { Generation, GenerationTools } from './generation';

/**
 * Prepares and plans operations before anybody asks for them, so that no client pays for it. One that does not fit the
 * schema is a line in the log: somebody will ask for it.
 */
export async function warm(
  { operations, overrides }: Generation,
  texts: readonly (string | { text: string; operationName: string | undefined })[],
  { log, measured }: Pick<GenerationTools, 'log' | 'measured'>,
): Promise<void> {
  for (const entry of texts) {
    // What is served meanwhile has its turn between any two of them.
    await new Promise((resolve) => setImmediate(resolve));
    const persisted = typeof entry === 'string';
    const { text, operationName } = persisted ? { text: entry, operationName: undefined } : entry;
    try {
      const prepared = operations.prepare(text, operationName);
      // A name that a client has made up is not worth a label for ever.
      if (persisted && prepared.name !== undefined) measured.reserve([prepared.name]);
      for (const labels of overrides.likely) {
        await prepared.planFor(labels, false);
        if (prepared.deferred) await prepared.planFor(labels, true);
      }
    } catch (error) {
      log.warn({ err: error, operation: text.slice(0, 200) }, 'an operation does not fit the schema');
    }
  }
}
