import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS, type Reason } from '@lyceum/kernel/reasons';
import { LOCALES, valuesOf } from '../../web/messages.mjs';

describe.each(LOCALES)('the reasons of refusals in %s', (locale) => {
  const path = join(__dirname, '../../web/src/reasons', `reasons.${locale}.json`);
  const texts: Record<Reason, string> = JSON.parse(readFileSync(path, 'utf8'));

  it('are those that a server gives, all of them', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(REASONS).sort());
  });

  it('say no value but those that come with them', () => {
    const strange = Object.entries(texts).flatMap(([reason, text]) => {
      const values: readonly string[] = REASONS[reason as Reason];
      return valuesOf(text).flatMap((name) => (values.includes(name) ? [] : [`${reason}: ${name}`]));
    });
    expect(strange).toEqual([]);
  });
});
