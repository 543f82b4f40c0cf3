import { z } from 'zod';
import { type Key, rootKey } from './keys';
import { routerConfig } from './schema';

/** router/router.schema.json: for editors, which find it by `# yaml-language-server: $schema=…` in the first line of a file. */
export function routerSchema(): string {
  const schema = z.toJSONSchema(routerConfig, {
    io: 'input',
    override({ jsonSchema }) {
      // Our own, one that is no format of JSON Schema, and a limit that every JSON number has.
      delete jsonSchema.kind;
      if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title: 'The configuration of lyceum-router', ...schema }, null, 2)}\n`;
}

/** docs/reference/router-config.md: every key, what it takes, its default and its meaning. */
export function routerConfigReference(): string {
  const top = Object.entries(propertiesOf(rootKey));
  const sections = top.filter(([, key]) => key.type === 'object');
  const rest = top.filter(([, key]) => key.type !== 'object');
  return `# router.yaml

What \`lyceum-router --config FILE\` reads. Every key may be left out. A key that is not one of these is an error that names the nearest right one, and every
problem is told at once, with its line. How to run it: [run-the-router.md](../how-to/run-the-router.md); all of it with comments:
[router.example.yaml](../../router/router.example.yaml).

- \`\${NAME}\` in a value is a variable of the environment, \`\${NAME:-default}\` one that may be missing, and \`$\${\` those two characters. An empty variable is none.
- A *file* is relative to the configuration file. A *secret* is the text itself or \`file:PATH\`.
- A *duration* is \`500ms\`, \`10s\`, \`15m\`, \`1h\` or \`7d\`. A *size* is a number of bytes, or \`64KB\`, \`32MB\`, \`1GB\`.
- Flags come before the environment (\`SUPERGRAPH\`, \`PORT\`, \`REDIS_URL\`, \`LYCEUM_ROUTER_PLANNER\`), that before the file, that before the defaults.
- Editors check a file that begins with \`# yaml-language-server: $schema=PATH/router/router.schema.json\`; they do not know variables, and want a number where one stands for a number.

Written by \`npm run schema\` from \`router/src/config/schema.ts\`.

## At the top
${table(rest.flatMap(([name, key]) => rowsOf(name, key, rootKey)))}
${sections.map(([name, key]) => sectionOf(name, key)).join('\n')}`;
}

function sectionOf(name: string, key: Key): string {
  const off = key.default === undefined ? ' None when left out.' : '';
  return `## \`${name}\`
${sentence(key.description)}${off}

${table(Object.entries(propertiesOf(key)).flatMap(([member, value]) => rowsOf(member, value, key)))}`;
}

const table = (rows: string[]) => `| key | takes | default | meaning |
|---|---|---|---|
${rows.join('\n')}
`;

/** One for the key and one for each below it. */
function rowsOf(path: string, key: Key, above: Key, name = path): string[] {
  const cells = [`\`${path}\``, takes(key), fallbackOf(key, above, name), key.description ?? ''];
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const below = (prefix: string, form: Key) =>
    Object.entries(propertiesOf(form)).flatMap(([member, value]) => rowsOf(`${prefix}.${member}`, value, form, member));
  const items = key.items as Key | undefined;
  const forms = (items?.anyOf as Key[] | undefined) ?? (items ? [items] : []);
  const named = typeof key.additionalProperties === 'object' ? (key.additionalProperties as Key) : undefined;
  return [
    row,
    ...below(path, key),
    // What one of several forms requires, the whole does not.
    ...forms.flatMap((form) => below(`${path}[]`, forms.length > 1 ? { ...form, required: [] } : form)),
    ...(named ? below(`${path}.NAME`, named) : []),
  ];
}

function takes(key: Key): string {
  const items = key.items as Key | undefined;
  if (typeof key.kind === 'string') return key.kind;
  if (key.const !== undefined) return `\`${String(key.const)}\``;
  if (key.enum) return key.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (items) return items.properties || items.anyOf ? 'list of mappings' : `list of ${plural(takes(items))}`;
  if (key.anyOf) return (key.anyOf as Key[]).map(takes).join(' or ');
  if (typeof key.additionalProperties === 'object') return 'mapping by name';
  return (
    { object: 'mapping', integer: 'whole number', string: 'text', number: 'number', boolean: 'true or false' }[
      key.type as string
    ] ?? ''
  );
}

const plural = (word: string) => (/^\w+$/.test(word) ? `${word}s` : word);

function fallbackOf(key: Key, above: Key, name: string): string {
  if (above.required?.includes(name)) return 'required';
  // A section's is what its keys have.
  if (key.properties) return key.default === undefined ? 'none' : '';
  if (key.default === undefined) return '';
  return `\`${typeof key.default === 'string' ? key.default : JSON.stringify(key.default).replaceAll(',', ', ')}\``;
}

const propertiesOf = (key: Key) => (key.properties ?? {}) as Record<string, Key>;

const sentence = (text = '') => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
