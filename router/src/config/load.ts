import { dirname, resolve } from 'node:path';
import { ConfigError } from '@lyceum/kernel/config';
import type { z } from 'zod';
import { keyAt, shown } from './keys';
import { type Flags, overridesOf, withOverrides } from './overrides';
import { type RouterConfig, routerConfig } from './schema';
import { readValues } from './values';
import { type Path, readYaml, type YamlFile } from './yaml';

const nothing: YamlFile = { value: undefined, lineOf: () => undefined };

// More are no help, and a hostile file has a million of them.
const MOST_PROBLEMS = 50;

/**
 * The configuration that a file's text says; `undefined` is no file. Paths in it are relative to the file. Flags come before the
 * environment (SUPERGRAPH, PORT, REDIS_URL, LYCEUM_ROUTER_PLANNER), that before the file, that before the defaults.
 * @returns it with the absolute paths of the files that it names.
 * @throws ConfigError with a line for each problem: `key.path (line N): what is wrong`.
 */
export function interpretConfig(
  text: string | undefined,
  file: string,
  environment: NodeJS.ProcessEnv,
  flags: Flags = {},
): { config: RouterConfig; files: string[] } {
  const read = text === undefined ? { file: nothing } : readYaml(text);
  if ('problems' in read)
    throw new ConfigError(
      [...new Set(read.problems.map(({ line, what }) => lineFor(file, line, what)))].slice(0, MOST_PROBLEMS),
    );
  const { value, lineOf } = read.file;
  if (value !== undefined && (typeof value !== 'object' || Array.isArray(value)))
    throw new ConfigError([`${file}: is not a mapping of keys to values.`]);

  const problems = new Map<string, { line: number; text: string }>();
  let further = 0;
  const overrides = overridesOf(environment, flags);
  const refuse = (path: Path, what: () => string) => {
    const key = shown(path);
    if (problems.has(key)) return;
    if (problems.size >= MOST_PROBLEMS) further += 1;
    else {
      const from = overrides.find((one) => shown(one.path) === key)?.from;
      const line = from === undefined ? lineOf(path) : undefined;
      problems.set(key, { line: line ?? 0, text: lineFor(from ?? key, line, what()) });
    }
  };

  const files = new Set<string>();
  const values = readValues(value ?? {}, {
    folder: dirname(resolve(file)),
    environment,
    refuse,
    uses: (path, name) => {
      if (!overrides.some((one) => shown(one.path) === shown(path))) files.add(name);
    },
  });
  const { data, error } = routerConfig.safeParse(withOverrides(values, overrides), { reportInput: true });
  for (const issue of error?.issues ?? []) {
    const { path, message } = innermost(issue);
    refuse(path as Path, () => message);
  }
  if (problems.size > 0) {
    const inOrder = [...problems.values()].sort((a, b) => a.line - b.line).map(({ text }) => text);
    throw new ConfigError([...new Set(inOrder), ...(further > 0 ? [`… and ${further} more.`] : [])]);
  }
  return { config: data as RouterConfig, files: [...files] };
}

/** What interpretConfig says, without flags. */
export function loadConfig(text: string | undefined, file: string, environment: NodeJS.ProcessEnv): RouterConfig {
  return interpretConfig(text, file, environment).config;
}

const lineFor = (subject: string, line: number | undefined, what: string) =>
  `${subject}${line === undefined ? '' : ` (line ${line})`}: ${what}`;

const words: Record<string, string> = {
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  duration: 'a number and a unit: 500ms, 10s, 15m, 1h, 7d',
};

/** Of a value of several forms, what is wrong with the one that it comes nearest to. */
function innermost(issue: z.core.$ZodIssue, above: PropertyKey[] = []): { path: PropertyKey[]; message: string } {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const forms = issue.errors
      .filter((errors) => !errors.some(({ code, path }) => /^invalid_(type|value)$/.test(code) && path.length === 0))
      .sort((a, b) => a.length - b.length);
    const [nearest] = forms[0] ?? [];
    if (nearest) return innermost(nearest, path);
  }
  if (issue.code === 'invalid_value') return { path, message: `expected one of ${issue.values.join(', ')}` };
  if (issue.code !== 'invalid_type') return { path, message: lowerFirst(issue.message) };
  if (issue.input === undefined) return { path, message: 'is missing' };
  const { kind, type } = keyAt(path as Path) ?? {};
  const expected = kind === 'duration' || type === 'integer' ? (kind ?? type) : issue.expected;
  return { path, message: `expected ${words[expected as string] ?? expected}` };
}

const lowerFirst = (text: string) =>
  text.replace(/^Invalid (input|option|string): /, '').replace(/^[A-Z]/, (first) => first.toLowerCase());
