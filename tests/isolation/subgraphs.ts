import { subgraphs } from '@lyceum/standalone/subgraphs';

export type SubgraphName = 'identity' | 'catalog' | 'enrollment' | 'assessment' | 'recommendation' | 'notifications';
export const subgraphNames = subgraphs.map(({ name }) => name as SubgraphName);

/** Collections whose documents each belong to a tenant, by service. */
export const tenantCollections = subgraphs.flatMap(({ name, collections }) =>
  collections
    .filter(({ schema }) => schema.path('tenantId') !== undefined)
    .map(({ collectionName }) => ({ service: name as SubgraphName, collection: collectionName })),
);
