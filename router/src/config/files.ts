import { readFile, stat } from 'node:fs/promises';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { Kind, parse } from 'graphql';
import { z } from 'zod';

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'is a folder, not a file.',
  EACCES: 'may not be read by this user.',
};

/** What is wrong, in a line that begins with the file. */
export function lineOfError(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code !== undefined && path !== undefined ? `${path}: ${reasons[code] ?? message}` : message;
}

/** @throws when there is no such file or folder. */
export async function mustExist(path: string): Promise<void> {
  await stat(path);
}

export async function readText(file: string): Promise<string> {
  return (
    await readFile(file, 'utf8').catch((error) => {
      // Node leaves it out where it has opened the file already.
      throw Object.assign(error as NodeJS.ErrnoException, { path: file });
    })
  ).replace(/^\uFEFF/, '');
}

/** @throws when the file holds no GraphQL, or a schema that was not composed. */
export async function readSupergraphFile(file: string): Promise<string> {
  const sdl = await readText(file);
  const composed = definitionsOf(sdl, file).some(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (composed) return sdl;
  throw new Error(
    `${file}: is a schema, but no supergraph: it has no join__Graph. Compose the subgraphs, for example with \`rover supergraph compose\`.`,
  );
}

function definitionsOf(sdl: string, file: string): ReturnType<typeof parse>['definitions'] {
  try {
    return parse(sdl, { noLocation: true }).definitions;
  } catch (error) {
    const { message, locations } = error as { message: string; locations?: readonly { line: number }[] };
    const line = locations?.[0] ? ` (line ${locations[0].line})` : '';
    throw new Error(`${file}${line}: is not GraphQL. ${message}`, { cause: error });
  }
}

const coordinate = /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/;
const requirement = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** @throws when the file holds something else than `{"Type.field": "signedIn", …}`. */
export async function readPermissionsFile(file: string): Promise<FieldPermissions> {
  const json = jsonOf(await readText(file), file);
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Error(`${file}: expected an object, {"Type.field": "signedIn", …}.`);
  const wrong = Object.entries(json).find(
    ([field, asked]) => !coordinate.test(field) || !requirement.safeParse(asked).success,
  );
  if (!wrong) return json as FieldPermissions;
  const shown = JSON.stringify(Object.fromEntries([wrong])).slice(0, 200);
  throw new Error(
    `${file}: expected "Type.field" to be "public", "signedIn", a permission or a list of them: ${shown}.`,
  );
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is not JSON. ${(error as Error).message}`, { cause: error });
  }
}
