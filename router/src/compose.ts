import { composeServices } from '@apollo/composition';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { parse } from 'graphql';

export interface SubgraphSdl {
  name: string;
  url: string;
  sdl: string;
  permissions: FieldPermissions;
}

/** @throws an error that lists every reason why the subgraphs do not fit together. */
export function composeSupergraph(subgraphs: readonly SubgraphSdl[]): string {
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (errors && errors.length > 0)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => `  ${message}`).join('\n')}`);
  if (!supergraphSdl) throw new Error('Composition gave no supergraph.');
  return `${supergraphSdl}\n`;
}

/** One table from all subgraphs. @throws when two of them ask for different things on one field. */
export function mergePermissions(subgraphs: readonly SubgraphSdl[]): FieldPermissions {
  const merged: FieldPermissions = {};
  const owner: Record<string, string> = {};
  for (const { name, permissions } of subgraphs) {
    for (const [field, requirement] of Object.entries(permissions)) {
      const before = merged[field];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(requirement)) {
        throw new Error(
          `${field}: ${owner[field]} asks for ${JSON.stringify(before)}, ${name} for ${JSON.stringify(requirement)}. Make their permissions.ts agree.`,
        );
      }
      merged[field] = requirement;
      owner[field] = name;
    }
  }
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => a.localeCompare(b, 'en')));
}
