import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeVariable } from '@lyceum/kernel/config';
import { componentNames, loadComponent, portOf, portVariable } from '@lyceum/standalone/components';
import { configReference, errorsReference } from '@lyceum/standalone/schema/reference';

const committed = (file: string) => readFileSync(join(__dirname, '../../docs/reference', file), 'utf8');

describe('the reference', () => {
  it('lists the error codes as the kernel has them', () => {
    expect(committed('errors.md')).toBe(errorsReference());
  });

  it('lists every variable that a component reads, with its default', async () => {
    expect(committed('config.md')).toBe(await configReference());
  });
});

describe('the table of components', () => {
  it.each(componentNames)('looks for %s on the port where it listens unless told otherwise', async (name) => {
    const { port } = (await loadComponent(name)).variables;
    expect(describeVariable(port as never)).toMatchObject({ name: portVariable(name), default: portOf(name) });
  });
});
