import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../web/messages.mjs';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
// `${service}` are those of the kernel, which every subgraph has.
const GROUP = /\bgroup: (?:'([a-z]+\.[a-z-]+)'|`\$\{service\}\.([a-z-]+)`)/g;
const groups = ['subgraphs', 'kernel/src']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /^(?:subgraphs\/[a-z]+|kernel)\/src\/(?!.*\btest\b).*\.ts$/.test(path))
  .flatMap((path) => [...read(path).matchAll(GROUP)].map(([, own, everywhere]) => own ?? everywhere));

describe.each(LOCALES)('the groups of consumers in %s', (locale) => {
  const names = JSON.parse(read(`bff-admin/web/src/governance/messages.${locale}.json`));

  it('have a name for who looks at what failed in them', () => {
    expect(groups).toEqual(expect.arrayContaining(['identity.audit', 'assessment.grading', 'privacy', 'grants']));
    expect(groups.filter((group) => !names[`governance.consumer.${group}`])).toEqual([]);
  });
});
