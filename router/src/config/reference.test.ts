import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formOf, type Key, rootKey } from './keys';
import { loadConfig } from './load';
import { routerConfigReference, routerSchema } from './reference';

const file = join(__dirname, '../../router.example.yaml');
const example = readFileSync(file, 'utf8');
// What is off: a hash that is not followed by one blank and words.
const allOn = example.replaceAll(/^( *)#(?! [^ ])(?=.)/gm, '$1');

/** Keys below `key` that are not in `value`. A list or a mapping by name shows a key when one of its members does. */
function missingKeys(key: Key, values: unknown[], path = ''): string[] {
  const objects = values.filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
  );
  const properties = (key.properties ?? {}) as Record<string, Key>;
  const missing = Object.entries(properties).flatMap(([name, member]) => {
    const inside = objects.filter((value) => Object.hasOwn(value, name)).map((value) => value[name]);
    return inside.length > 0 ? missingKeys(member, inside, `${path}.${name}`) : [`${path}.${name}`];
  });
  const lists = values.filter(Array.isArray).flat();
  const forms = ((key.items as Key | undefined)?.anyOf as Key[] | undefined) ?? (key.items ? [key.items as Key] : []);
  const inLists = forms.flatMap((form) => {
    const like = forms.length > 1 ? lists.filter((value) => formOf({ anyOf: forms }, value as object) === form) : lists;
    return missingKeys(form, like, `${path}[]`);
  });
  const named = typeof key.additionalProperties === 'object' ? (key.additionalProperties as Key) : undefined;
  const inNames = named ? missingKeys(named, objects.flatMap(Object.values), `${path}.NAME`) : [];
  return [...missing, ...inLists, ...inNames];
}

describe('router.example.yaml', () => {
  it('does what no file does', () => {
    expect(loadConfig(example, file, {})).toEqual(loadConfig(undefined, file, {}));
  });

  it('loads with everything in it switched on', () => {
    const secrets = { CACHE_SECRET: 'c'.repeat(32), PRINCIPAL_SECRET: 'p'.repeat(32), CLIENT_SECRET: 'c'.repeat(32) };
    const config = loadConfig(allOn, file, secrets);
    expect(config).toMatchObject({
      cors: { origins: ['https://app.example.com'] },
      headers: { request: [{ forward: 'accept-language' }, { as: 'x-client-name' }, { value: 'production' }] },
      telemetry: { tracing: { sampling: 0.01 } },
    });
  });

  it('shows every key', () => {
    const missing = missingKeys(rootKey, [parse(allOn)]);
    // A subgraph of byName has what all have, and the forms of headers are shown where they are for every one of them.
    expect(missing.filter((key) => !/^\.subgraphs\.(all|byName\.NAME\.headers)/.test(key))).toEqual([]);
  });
});

describe('routerSchema', () => {
  const schema = JSON.parse(routerSchema());

  it('is JSON Schema 2020-12 that says what is written, not what becomes of it', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.properties.server.properties.timeout).toMatchObject({ type: 'string', default: '30s' });
    expect(schema.properties.server.additionalProperties).toBe(false);
    expect(routerSchema()).not.toContain('"kind"');
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const look = (key: Key, path: string): void => {
      for (const [name, member] of Object.entries((key.properties ?? {}) as Record<string, Key>)) {
        if (!member.description) undescribed.push(`${path}.${name}`);
        look(member, `${path}.${name}`);
      }
      for (const form of [key.items, key.additionalProperties, ...(key.anyOf ?? [])])
        if (typeof form === 'object') look(form as Key, `${path}[]`);
    };
    look(rootKey, '');
    expect(undescribed).toEqual([]);
  });
});

describe('routerConfigReference', () => {
  const rows = routerConfigReference().split('\n');

  it.each([
    '| `planner` | `auto`, `apollo`, `hive` | `auto` |',
    '| `bodyLimit` | size | `1MB` |',
    '| `circuitBreaker.errorRate` | number | `0.5` |',
    '| `issuers` | list of mappings | `[]` |',
    '| `issuers[].jwks` | file | required |',
    '| `byName.NAME.tls` | mapping | none |',
    '| `request[].set` | text |  |',
  ])('has the row %s', (row) => {
    expect(rows.filter((line) => line.startsWith(row))).toHaveLength(1);
  });
});
