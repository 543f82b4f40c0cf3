import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';

/** A page as the BFF answers each list: `next` goes into `after`. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** The pages of a list that have been loaded, as one. */
export interface Pages<Row, Data> {
  readonly rows: readonly Row[];
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  /** The newest answer, for what the operation asks for beside the list. */
  readonly data: Data | undefined;
  /** The next page; nothing while one is on its way. */
  more(): void;
  /** From the start again, with the rows that are there shown until then. */
  reload(): void;
  /** Puts what a mutation has answered in the place of a row. */
  replace(row: Row): void;
}

interface State<Row, Data> {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly next: string | null;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  readonly data: Data | undefined;
}

// What the BFFs give at most.
const PAGE = 100;

/**
 * Follows the cursor of a list. Other variables begin anew and keep the former rows on the screen until the answer is there,
 * so that a list that is being filtered as one types does not flicker.
 */
export function usePages<Data, Variables extends { first?: unknown; after?: unknown }, Row extends { id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pageIn: (data: Data) => Page<Row>,
  { pause = false, size = PAGE }: { pause?: boolean; size?: number } = {},
): Pages<Row, Data> {
  const client = useClient();
  const [state, setState] = useState<State<Row, Data>>(() => ({
    rows: [],
    total: undefined,
    next: null,
    loading: !pause,
    problem: undefined,
    data: undefined,
  }));
  const key = JSON.stringify(variables);
  // Which list is wanted: an answer to another one comes too late.
  const wanted = useRef(0);
  const busy = useRef(false);

  const load = useCallback(
    async (after: string | null) => {
      const turn = wanted.current;
      busy.current = true;
      setState((now) => ({ ...now, loading: true, problem: undefined }));
      const asked = { ...JSON.parse(key), first: size, ...(after && { after }) } as Variables;
      const { data, error } = await client.query(document, asked, { requestPolicy: 'network-only' }).toPromise();
      if (turn !== wanted.current) return;
      busy.current = false;
      setState((now) => {
        if (!data) return { ...now, loading: false, problem: problemOf(error ?? {}) };
        const { rows, next, total } = pageIn(data);
        return { rows: after ? appended(now.rows, rows) : rows, next, total, loading: false, problem: undefined, data };
      });
    },
    // biome-ignore lint: how a page lies in its answer is written beside the document
    [client, document, key, size],
  );

  const reload = useCallback(() => {
    wanted.current++;
    void load(null);
  }, [load]);

  useEffect(() => {
    if (!pause) reload();
    return () => {
      wanted.current++;
    };
  }, [reload, pause]);

  const { next, problem } = state;
  const more = useCallback(() => {
    if (next && !busy.current) void load(next);
  }, [next, load]);
  const replace = useCallback((row: Row) => {
    setState((now) => ({ ...now, rows: now.rows.map((old) => (old.id === row.id ? row : old)) }));
  }, []);
  return { ...state, hasMore: next !== null && !problem, more, reload, replace };
}

/** Somebody who came in meanwhile may push a row onto the next page too. */
function appended<Row extends { id: string }>(rows: readonly Row[], more: readonly Row[]): Row[] {
  const known = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !known.has(id))];
}
