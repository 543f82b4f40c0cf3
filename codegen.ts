import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Who asks the graph through operations of its own: each has `.graphql` files and, where it is a program of ours, gets their types beside them. */
export const clients = ['bff-mobile', 'bff-admin', 'subgraphs/identity', 'partner'];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Typed documents that know their hash; the operations themselves go to schema/operations. */
export function codegenConfig(root: string, client: string, schema: string): CodegenConfig {
  return {
    schema,
    documents: join(root, client, 'src/**/*.graphql'),
    silent: true,
    ignoreNoDocuments: true,
    generates: {
      'generated/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: sha256 },
        },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { DateTime: 'string' },
          skipTypename: true,
        },
      },
    },
  };
}
