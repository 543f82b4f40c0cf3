import { services } from '@lyceum/identity/services';
import { subgraphs } from '@lyceum/standalone/subgraphs';

describe('identity', () => {
  it('keeps the audit entries of every subgraph, and asks every subgraph to export and to erase', () => {
    expect([...services].sort()).toEqual(subgraphs.map(({ name }) => name).sort());
  });
});
