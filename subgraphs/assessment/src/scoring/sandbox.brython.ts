import { readFileSync } from 'node:fs';
import { type Context, createContext, runInContext } from 'node:vm';

// The parts of Brython. Its compiler, which is JavaScript, takes V8 a fifth of the time that it takes QuickJS: what is Brython's
// own is compiled here, and only what comes of it is taken into the sandbox. No program of a learner is ever compiled here.

/** Loaded when a program first asks for one, before its time begins; for others its own time has to do. */
export const MODULES = [
  ...['abc', 'array', 'base64', 'bisect', 'calendar', 'collections', 'contextlib', 'copy', 'csv', 'dataclasses'],
  ...['datetime', 'decimal', 'enum', 'fractions', 'functools', 'hashlib', 'heapq', 'io', 'itertools', 'json', 'math'],
  ...['numbers', 'operator', 'os', 'pprint', 'queue', 'random', 're', 'statistics', 'string', 'struct', 'sys'],
  ...['textwrap', 'time', 'types', 'typing'],
];

/** What Brython expects of a browser, as little as it is content with. */
const BROWSER = `
const nothing = () => undefined;
globalThis.window = globalThis.self = globalThis;
globalThis.document = {
  currentScript: { src: 'http://localhost/' }, getElementsByTagName: () => [{ src: 'http://localhost/' }],
  querySelectorAll: () => [], dispatchEvent: nothing, addEventListener: nothing,
};
globalThis.URL = class { pathname = '/'; search = ''; hash = ''; };
globalThis.Event = globalThis.CustomEvent = class {};
globalThis.Intl = { DateTimeFormat: function () { return { format: () => '' }; } };
globalThis.addEventListener = globalThis.dispatchEvent = globalThis.clearTimeout = nothing;
globalThis.setTimeout = () => 0;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
globalThis.btoa = (text) => text.replace(/[^]{1,3}/g, (three) => {
  const bits = [0, 1, 2].reduce((sum, at) => sum * 256 + (three.charCodeAt(at) || 0), 0);
  const four = [18, 12, 6, 0].map((shift) => DIGITS[(bits >> shift) & 63]).join('');
  return four.slice(0, three.length + 1).padEnd(4, '=');
});
globalThis.performance = { now: () => 0 };
globalThis.crypto = {
  getRandomValues(values) {
    for (let at = 0; at < values.length; at++) values[at] = Math.floor(Math.random() * 4294967296);
    return values;
  },
};
`;

// Node 20 has no such method, and what Brython puts in its place takes the sets from the wrong arguments.
const SETS =
  'Set.prototype.difference ??= function (other) { return new Set([...this].filter((one) => !other.has(one))); };';

/** What an interpreter has to run, one after the other, to know Python. */
export function brython(): string[] {
  const files = ['brython.min.js', 'brython_stdlib.js'];
  return [BROWSER, ...files.map((file) => readFileSync(require.resolve(`brython/${file}`), 'utf8'))];
}

/** Of those that can be loaded beforehand. */
export function importedBy(code: string): string[] {
  const lines = code.split('\n').filter((line) => /^\s*(import|from)\s/.test(line));
  return MODULES.filter((name) => lines.some((line) => new RegExp(`\\b${name}\\b`).test(line)));
}

export const importing = (name: string) => `__BRYTHON__.runPythonSource('import ${name}', 'lyceum_${name}')`;

let compiler: Context | undefined;

/** These modules, all that they import and what was compiled before, as JSON of the JavaScript by name. At first takes 0.3 to 3 s. */
export function compiled(names: readonly string[]): string {
  compiler ??= openCompiler();
  for (const name of names) runInContext(importing(name), compiler);
  return runInContext('JSON.stringify(__BRYTHON__.precompiled)', compiler) as string;
}

function openCompiler(): Context {
  const silent = Object.fromEntries(['log', 'info', 'warn', 'error'].map((name) => [name, () => undefined]));
  const context = createContext({ console: silent });
  for (const source of [SETS, ...brython()]) runInContext(source, context);
  return context;
}
