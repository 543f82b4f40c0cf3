import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/**
 * Every operation of every client, by the SHA-256 of its text, from the folder's `*.json` files.
 * @throws when a hash is not that of its text: the file was edited by hand.
 */
export function loadOperations(folder: string): Map<string, string> {
  const operations = new Map<string, string>();
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    for (const [hash, text] of Object.entries(file.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))) {
      if (createHash('sha256').update(text).digest('hex') !== hash)
        throw new Error(`${name}: ${hash} is not the hash of its operation. Run \`npm run schema\`.`);
      operations.set(hash, text);
    }
  }
  return operations;
}
