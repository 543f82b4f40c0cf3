import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const byHash = z.record(z.string(), z.string());
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/**
 * Operations by the SHA-256 of their text, from JSON files and from the `*.json` of folders: `{hash: text}`, or Apollo's
 * persisted query manifest.
 * @throws an error that names the file, and the hash where one is not that of its text.
 */
export function loadOperations(paths: readonly string[]): Map<string, string> {
  const operations = new Map<string, string>();
  for (const file of paths.flatMap(filesOf)) {
    for (const [id, text] of readFile(file)) {
      if (hash('sha256', text) !== id) throw new Error(`${file}: ${id} is not the SHA-256 of its operation.`);
      operations.set(id, text);
    }
  }
  return operations;
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}

function readFile(file: string): [string, string][] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
  const isManifest = typeof json === 'object' && json !== null && 'format' in json;
  const { data, error } = (isManifest ? manifest : byHash).safeParse(json);
  if (!data) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return 'format' in data && Array.isArray(data.operations)
    ? data.operations.map(({ id, body }) => [id, body])
    : Object.entries(data as Record<string, string>);
}
