import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Who asks the graph through operations of its own: each has `.graphql` files and, where it is a program of ours, gets their types beside them. */
export const clients = ['bff', 'bff-mobile', 'bff-admin', 'subgraphs/identity', 'partner'];

/** Inputs and enums that a BFF takes as the graph has them, and passes on: their classes are generated. */
export const passedOnBy: Readonly<Record<string, readonly string[]>> = {
  bff: ['DataExportStatus', 'ErasureStatus', 'KeptReason'],
  'bff-mobile': ['ItemResponseInput'],
  'bff-admin': [
    'CreateItemInput',
    'DescribeItemInput',
    'ReviseItemInput',
    'TryItemInput',
    'ItemStatus',
    'QuestionKind',
  ],
};

/** Web apps, by the BFF that serves each: they ask its schema, and name operations by their hash. */
export const webClients = { 'bff-mobile': 'bff-mobile/web', 'bff-admin': 'bff-admin/web' } as const;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * For a web app: what it ships of an operation is its hash, in the form that urql sends (`documentId`); every object says its
 * type, by which urql knows what a mutation has made stale.
 */
export function webCodegenConfig(root: string, parts: readonly string[], schema: string): CodegenConfig {
  return {
    schema,
    documents: parts.map((part) => join(root, part, 'src/**/*.graphql')),
    silent: true,
    ignoreNoDocuments: true,
    generates: {
      'generated/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          persistedDocuments: {
            mode: 'replaceDocumentWithHash',
            hashPropertyName: 'documentId',
            hashAlgorithm: sha256,
          },
        },
        documentTransforms: [addTypenameSelectionDocumentTransform],
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { DateTime: 'string', Because: 'Record<string, unknown>' },
          skipTypename: true,
        },
      },
    },
  };
}

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
          scalars: { DateTime: 'string', Because: 'Record<string, unknown>' },
          skipTypename: true,
        },
      },
    },
  };
}
