import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

export const LOCALES = ['en', 'ar'];

/**
 * `import messages from 'virtual:messages/LOCALE'`: all `messages.LOCALE.json` below `folders` as one table, parsed;
 * `virtual:messages/NAME/LOCALE` is that of `NAME.LOCALE.json`, for what need not come at the start. The build fails when a
 * language lacks a message that another has, when both do not take the same values, and when code asks for one that there is
 * none of.
 */
export function messages(folders) {
  const prefix = 'virtual:messages/';
  return {
    name: 'messages',
    buildStart() {
      const faults = faultsIn(folders);
      if (faults.length > 0) this.error(`Messages:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [locale, name] = id
        .slice(prefix.length + 1)
        .split('/')
        .reverse();
      const table = tableOf(folders, locale, name);
      return `export default ${JSON.stringify(Object.fromEntries([...table].map(([key, text]) => [key, compact(text)])))}`;
    },
  };
}

/** What is wrong with the messages below `folders`, a line each. */
export function faultsIn(folders) {
  const faults = [];
  compare(folders, 'reasons', faults);
  const first = compare(folders, 'messages', faults);
  for (const [path, key] of asked(folders)) if (!first.has(key)) faults.push(`${key}: asked for in ${path}`);
  return faults;
}

function compare(folders, name, faults) {
  const tables = LOCALES.map((locale) => [locale, tableOf(folders, locale, name, faults)]);
  const [[, first], ...others] = tables;
  for (const [locale, table] of others) {
    for (const [key, text] of first) {
      if (!table.has(key)) faults.push(`${key}: not in ${locale}`);
      else if (String(valuesOf(text)) !== String(valuesOf(table.get(key))))
        faults.push(`${key}: other values in ${locale}`);
    }
    for (const key of table.keys()) if (!first.has(key)) faults.push(`${key}: only in ${locale}`);
  }
  return first;
}

function tableOf(folders, locale, name = 'messages', faults = []) {
  const table = new Map();
  for (const path of folders.flatMap((folder) => filesBelow(folder, new RegExp(`(^|/)${name}\\.${locale}\\.json$`)))) {
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(path, 'utf8')))) {
      if (table.has(key)) faults.push(`${key}: twice in ${locale}`);
      try {
        parse(text);
        table.set(key, text);
      } catch (error) {
        faults.push(`${key} in ${relative('.', path)}: ${error.message}`);
      }
    }
  }
  return table;
}

/** A text without values as it is, another one parsed. */
function compact(text) {
  const elements = parse(text, { captureLocation: false });
  const isPlain = elements.length <= 1 && elements.every(({ type }) => type === TYPE.literal);
  return isPlain ? (elements[0]?.value ?? '') : elements;
}

/** The names of the values that a text takes. */
export function valuesOf(text) {
  const names = new Set();
  const walk = (elements) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if (element.options) for (const { value } of Object.values(element.options)) walk(value);
      if (element.children) walk(element.children);
    }
  };
  walk(parse(text));
  return [...names].sort();
}

/** Keys that code names outright; those that it puts together are typed. */
function* asked(folders) {
  for (const folder of folders)
    for (const path of filesBelow(folder, /\.tsx?$/)) {
      if (path.includes('__generated__')) continue;
      for (const [, key] of readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g))
        yield [relative(folder, path), key];
    }
}

function filesBelow(folder, pattern) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path.replaceAll('\\', '/')));
}
