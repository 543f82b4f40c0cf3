import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, type OperationContext, useQuery } from 'urql';

const LOOK_MS = 1_500;
// Somebody who leaves the page open over lunch asks a server in trouble no more than twice a minute.
const MAX_LOOK_MS = 30_000;

export interface Watched<Data> {
  /** As it was seen last, also while newer answers fail. */
  readonly data: Data | undefined;
  /** Why the newest answer did not come. */
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  again(): void;
}

/**
 * Asks, and asks again while what it shows goes on; answers that fail make it ask less often, not give up. What another
 * answer has said of it already, `known`, is not asked for at once.
 */
export function useWatched<Data, Variables extends AnyVariables>(
  query: {
    query: TypedDocumentNode<Data, Variables>;
    variables: Variables;
    pause?: boolean;
    context?: Partial<OperationContext>;
  },
  goesOn: (data: Data) => boolean,
  known?: Data,
): Watched<Data> {
  const [{ data: newest, error, fetching }, ask] = useQuery<Data, Variables>({
    ...query,
    pause: (query.pause ?? false) || known !== undefined,
    requestPolicy: 'network-only',
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const about = JSON.stringify(query.variables);
  const [seen, setSeen] = useState<{ about: string; data: Data }>();
  const [failures, setFailures] = useState(0);
  // urql lets go of what it had when an answer fails.
  if (newest && newest !== seen?.data) setSeen({ about, data: newest });
  const data = newest ?? (seen?.about === about ? seen.data : known);
  const isOn = !query.pause && data !== undefined && goesOn(data);
  useEffect(() => {
    if (!fetching) setFailures((before) => (error ? before + 1 : 0));
  }, [error, fetching]);
  useEffect(() => {
    if (!isOn || fetching) return;
    const timer = setTimeout(
      () => ask({ requestPolicy: 'network-only' }),
      Math.min(LOOK_MS * 2 ** failures, MAX_LOOK_MS),
    );
    return () => clearTimeout(timer);
  }, [isOn, fetching, failures, ask]);
  return { data, error, fetching, again: () => ask({ requestPolicy: 'network-only' }) };
}
