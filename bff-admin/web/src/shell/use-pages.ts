import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { type CombinedError, useClient } from 'urql';
import { keep, keptAt, type Place } from './place';

/** A page as the BFF answers each list: `next` goes into `after`. */
interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  /** Null where only the first page counts. */
  readonly total: number | null;
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
  /** Where one was in it before going on to another screen; the table writes it down and goes there again. */
  readonly place: RefObject<Place | undefined>;
}

interface State<Row, Data> {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly next: string | null;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  readonly data: Data | undefined;
  /** What each page was asked `after`. */
  readonly starts: readonly (string | null)[];
}

// What the BFFs give at most.
const PAGE = 100;
// As many pages as are asked for again when one comes back.
const FEW = 3;

/**
 * Follows the cursor of a list. Other variables begin anew and keep the former rows on the screen until the answer is there,
 * so that a list that is being filtered as one types does not flicker. Who comes back to it finds it as they left it, and
 * the rows around them as they are by now.
 */
export function usePages<Data, Variables extends { first?: unknown; after?: unknown }, Row extends { id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  pageIn: (data: Data) => Page<Row>,
  { pause = false, size = PAGE }: { pause?: boolean; size?: number } = {},
): Pages<Row, Data> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const { documentId } = document as { documentId?: string };
  const entry = `${useLocation().key} ${documentId} ${key}`;
  const isBack = useNavigationType() === 'POP';
  const [before] = useState(() => (isBack ? keptAt(client, entry) : undefined));
  const returning = useRef(before !== undefined);
  const place = useRef(before?.place.current);
  const [state, setState] = useState<State<Row, Data>>(
    () =>
      (before?.state as State<Row, Data> | undefined) ?? {
        rows: [],
        total: undefined,
        next: null,
        loading: !pause,
        problem: undefined,
        data: undefined,
        starts: [],
      },
  );
  // Which list is wanted: an answer to another one comes too late.
  const wanted = useRef(0);
  const busy = useRef(false);

  const ask = useCallback(
    (after: string | null) => {
      const asked = { ...JSON.parse(key), first: size, ...(after && { after }) } as Variables;
      return client.query(document, asked, { requestPolicy: 'network-only' }).toPromise();
    },
    [client, document, key, size],
  );

  const load = useCallback(
    async (after: string | null, pages = 1) => {
      const turn = wanted.current;
      busy.current = true;
      setState((now) => ({ ...now, loading: true, problem: undefined }));
      const read = await readOn(ask, pageIn, after, pages);
      if (turn !== wanted.current) return;
      busy.current = false;
      setState((now) => {
        if ('problem' in read) return { ...now, ...read, loading: false };
        const { rows, starts } = after ? now : { rows: [], starts: [] };
        return {
          ...read,
          total: read.total ?? now.total,
          ...{ rows: appended(rows, read.rows), starts: [...starts, ...read.starts] },
          ...{ loading: false, problem: undefined },
        };
      });
    },
    // biome-ignore lint: how a page lies in its answer is written beside the document
    [ask],
  );

  const reload = useCallback(() => {
    wanted.current++;
    void load(null);
  }, [load]);

  /** What one had gone for may have changed the list: all of it is asked for again, of a long one what is about the place. */
  const renew = useCallback(
    async ({ starts }: State<Row, Data>, index: number) => {
      if (starts.length <= FEW) return load(null, starts.length);
      const turn = wanted.current;
      const from = Math.max(0, Math.floor(index / size) - 1);
      const read = await readOn(ask, pageIn, starts[from] ?? null, FEW);
      if (turn !== wanted.current || 'problem' in read) return;
      const { rows, data, total } = read;
      setState((now) => ({ ...now, rows: renewed(now.rows, rows), data, total: total ?? now.total }));
    },
    // biome-ignore lint: how a page lies in its answer is written beside the document
    [ask, load, size],
  );

  // biome-ignore lint: coming back happens once
  useEffect(() => {
    if (returning.current && before) void renew(before.state as State<Row, Data>, before.place.current?.index ?? 0);
    else if (!pause) reload();
    returning.current = false;
    return () => {
      wanted.current++;
    };
  }, [reload, pause]);

  const newest = useRef({ entry, state });
  useLayoutEffect(() => {
    newest.current = { entry, state };
  });
  useLayoutEffect(
    () => () => {
      const { entry, state } = newest.current;
      if (state.data && !state.loading) keep(client, entry, { state, place });
    },
    [client],
  );

  const { next, problem } = state;
  const more = useCallback(() => {
    if (next && !busy.current) void load(next);
  }, [next, load]);
  const replace = useCallback((row: Row) => {
    setState((now) => ({ ...now, rows: now.rows.map((old) => (old.id === row.id ? row : old)) }));
  }, []);
  return { ...state, hasMore: next !== null && !problem, more, reload, replace, place };
}

/** Some pages, one after the other. */
async function readOn<Data, Row extends { id: string }>(
  ask: (after: string | null) => Promise<{ data?: Data | undefined; error?: CombinedError | undefined }>,
  pageIn: (data: Data) => Page<Row>,
  from: string | null,
  pages: number,
) {
  let rows: readonly Row[] = [];
  let total: number | undefined;
  const starts: (string | null)[] = [];
  for (let after = from; ; ) {
    const { data, error } = await ask(after);
    if (!data) return { problem: problemOf(error ?? {}) };
    const page = pageIn(data);
    rows = appended(rows, page.rows);
    starts.push(after);
    total ??= page.total ?? undefined;
    if (page.next === null || starts.length === pages) return { rows, starts, next: page.next, total, data };
    after = page.next;
  }
}

/** Somebody who came in meanwhile may push a row onto the next page too. */
function appended<Row extends { id: string }>(rows: readonly Row[], more: readonly Row[]): Row[] {
  const known = new Set(rows.map(({ id }) => id));
  return [...rows, ...more.filter(({ id }) => !known.has(id))];
}

function renewed<Row extends { id: string }>(rows: readonly Row[], newer: readonly Row[]): Row[] {
  const known = new Map(newer.map((row) => [row.id, row]));
  return rows.map((row) => known.get(row.id) ?? row);
}
