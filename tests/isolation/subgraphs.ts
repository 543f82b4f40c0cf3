import { isPersonField } from '@lyceum/kernel/person-fields';
import { subgraphs } from '@lyceum/standalone/subgraphs';

export type SubgraphName = 'identity' | 'catalog' | 'enrollment' | 'assessment' | 'recommendation' | 'notifications';
export const subgraphNames = subgraphs.map(({ name }) => name as SubgraphName);

/** Collections whose documents each belong to a tenant, by service. */
export const tenantCollections = subgraphs.flatMap(({ name, collections }) =>
  collections
    .filter(({ schema }) => schema.path('tenantId') !== undefined)
    .map(({ collectionName }) => ({ service: name as SubgraphName, collection: collectionName })),
);

/** Of no tenant as they lie there, and each told to its own: in the isolation suite they have a `tenantId` too. */
export const deadLetterCollections = subgraphNames.map((service) => ({ service, collection: 'deadLetters' }));

/** Those of them whose documents name people, by their fields. */
export const collectionsOfPeople = subgraphs.flatMap(({ name, collections }) =>
  collections
    .filter(({ schema }) => schema.path('tenantId') && Object.keys(schema.paths).some(namesPeople))
    .map(({ collectionName }) => `${name}.${collectionName}`),
);

function namesPeople(path: string): boolean {
  return isPersonField(path.split('.').at(-1) ?? '');
}
