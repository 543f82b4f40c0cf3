import type { DomainError } from '@lyceum/kernel/errors';
import type { FetchAnswer } from '../hooks';
import type { Subgraph, SubgraphAnswer } from '../subgraphs/subgraph';
import type { Hooks } from './compile';

/** The subgraph with onFetch before each of its requests; itself where there is no such hook. */
export function withHooks(subgraph: Subgraph, { onFetch }: Hooks): Subgraph {
  if (!onFetch) return subgraph;
  return {
    ...subgraph,
    async fetch(asked, request) {
      const { kind, operationName, body } = asked;
      try {
        const hooked = onFetch({ request, subgraph: subgraph.name, kind, operationName, body });
        const { answer, headers } = hooked instanceof Promise ? await hooked : hooked;
        if (answer) return answerOf(answer);
        return await subgraph.fetch(headers ? { ...asked, headers } : asked, request);
      } catch (error) {
        const { message, extensions } = error as DomainError;
        return answerOf({ data: null, errors: [{ message, extensions }] });
      }
    },
  };
}

/** What a hook gives in the place of a subgraph. */
export const answerOf = ({ data, errors }: FetchAnswer): SubgraphAnswer => ({
  data: data ?? null,
  errors: errors && errors.length > 0 ? errors : undefined,
  extensions: undefined,
  plain: false,
  ascii: false,
  // The hook may answer with it again.
  shared: true,
  bytes: 0,
  cacheControl: undefined,
});
