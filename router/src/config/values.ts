import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expand } from './expand';
import { formOf, type Key, memberOf, rootKey, unknownKey } from './keys';
import type { Path } from './yaml';

export interface ValueContext {
  /** What relative paths in the file are relative to. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** `what` is wrong there; asked for only when it will be shown. */
  refuse(path: Path, what: () => string): void;
  /** A file whose content the configuration stands for, or names. */
  uses(path: Path, file: string): void;
}

/**
 * The values of a configuration file as the schema is to check them: variables of the environment put in, paths made absolute,
 * secrets read from their files, keys without a value left out. What is wrong is refused and left out.
 */
export function readValues(value: unknown, context: ValueContext): unknown {
  return valueAt(value, rootKey, [], context);
}

function valueAt(value: unknown, key: Key, path: Path, context: ValueContext): unknown {
  if (typeof value === 'string') return textAt(value, key, path, context);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const form = formOf(key, value);
  if (Array.isArray(value))
    return form.items ? value.map((item, index) => valueAt(item, form.items as Key, [...path, index], context)) : value;
  if (form.type !== 'object') return value;
  const entries: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const known = memberOf(form, name);
    if (!known) context.refuse([...path, name], () => unknownKey(form, name));
    // A key whose parts are all commented out.
    else if (member !== null) entries.push([name, valueAt(member, known, [...path, name], context)]);
  }
  return Object.fromEntries(entries);
}

function textAt(text: string, key: Key, path: Path, context: ValueContext): unknown {
  const { value, problem } = expand(text, context.environment);
  if (problem !== undefined) return context.refuse(path, () => problem);
  switch (key.kind) {
    case 'file':
      return fileAt(value, path, context);
    case 'module':
      // As Node has it: what begins with a dot is a file, the rest a package.
      return /^\.{0,2}\//.test(value) ? fileAt(value, path, context) : packageAt(value, path, context);
    case 'secret':
      return value.startsWith('file:') ? secretAt(value.slice('file:'.length), path, context) : value;
    default:
      return value === text ? text : scalarOf(value, key);
  }
}

function fileAt(text: string, path: Path, { folder, uses }: ValueContext): string {
  // Empty ones are refused by the schema; a URL may be in the place of a file.
  if (text === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return text;
  const file = resolve(folder, text);
  uses(path, file);
  return file;
}

/** Its file, as a program in the configuration's folder would find it. */
function packageAt(name: string, path: Path, context: ValueContext): unknown {
  if (name === '') return name;
  try {
    return fileAt(createRequire(join(context.folder, 'router.yaml')).resolve(name), path, context);
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return context.refuse(path, () => `no such package is installed there: ${reason}`);
  }
}

function secretAt(file: string, path: Path, context: ValueContext): unknown {
  try {
    return readFileSync(fileAt(file, path, context), 'utf8').trim();
  } catch (error) {
    return context.refuse(path, () => `the file of the secret cannot be read: ${(error as Error).message}`);
  }
}

/** The environment has texts alone. */
export function scalarOf(text: string, key: Key): unknown {
  const types = [key, ...((key.anyOf ?? []) as Key[])].map(({ type }) => type);
  if (types.some((type) => type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
