import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** An operation that has been parsed, validated and held against the limits once, ready to be run again. */
export interface CompiledOperation {
  /** What metrics and logs call it. */
  readonly name: string;
  readonly kind: string;
  /** Variables that do not fit come back as errors without `data`: then nothing was run. */
  run(context: unknown, variables: Record<string, unknown>): ExecutionResult | Promise<ExecutionResult>;
}

export interface CompiledOperations {
  find(query: string, operationName: string | undefined): CompiledOperation | undefined;
  /** `query` is the text that `document` was parsed from, valid for the schema. */
  learn(
    query: string,
    operationName: string | undefined,
    known: { document: DocumentNode; name: string; kind: string },
  ): void;
}

const MAX_OPERATIONS = 1_000;
// Characters of their texts; compiled ones take some ten times as much.
const MAX_CHARACTERS = 4 * 1024 * 1024;
// Once is a person who tries something out; compiling takes a hundred times as long as running.
const LEARN_AT = 2;

/** What a schema is asked again and again, compiled to functions (graphql-jit): the same answers for a fraction of the work. */
export function compiledOperations(schema: GraphQLSchema): CompiledOperations {
  const bounds = { max: MAX_OPERATIONS, maxSize: MAX_CHARACTERS };
  const operations = new LRUCache<string, CompiledOperation>({ ...bounds, sizeCalculation: (_, key) => key.length });
  const seen = new LRUCache<string, number>({ ...bounds, sizeCalculation: (_, key) => key.length });
  return {
    find: (query, operationName) => operations.get(keyOf(query, operationName)),
    learn(query, operationName, { document, name, kind }) {
      const key = keyOf(query, operationName);
      if (key.length > MAX_CHARACTERS || operations.has(key)) return;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times < LEARN_AT) return;
      const compiled = compileQuery(schema, document, operationName, { resolverInfoEnricher: () => ({}) });
      // What it cannot compile goes the long way for ever.
      if (!isCompiledQuery(compiled)) return;
      const { query: run } = compiled as CompiledQuery;
      operations.set(key, { name, kind, run: (context, variables) => run(undefined, context, variables) });
    },
  };
}

// No operation is named with a line break.
const keyOf = (query: string, operationName: string | undefined) => `${operationName ?? ''}\n${query}`;
