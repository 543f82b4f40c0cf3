import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useWatched, type Watched } from '@lyceum/web/watched';
import { useEffect } from 'react';
import type { AnyVariables } from 'urql';
import type { Pages } from './use-pages';

interface WatchedHead<Head> extends Watched<Head> {
  /** Until its rows are those of its end too. */
  readonly runs: boolean;
}

/**
 * A long task with rows of its own, which one answer brings both. While it runs the head alone is looked at, with
 * `document`; when it is over its rows come anew.
 */
export function useWatchedHead<Head, Data extends Head, Row, Variables extends AnyVariables>(
  pages: Pages<Row, Data>,
  document: TypedDocumentNode<Head, Variables>,
  variables: Variables,
  goesOn: (head: Head) => boolean,
): WatchedHead<Head> {
  const first: Head | undefined = pages.data;
  const watched = useWatched({ query: document, variables, pause: first === undefined }, goesOn, first);
  const isOver = watched.data !== undefined && !goesOn(watched.data);
  const isBehind = isOver && first !== undefined && goesOn(first);
  const { reload, problem } = pages;
  useEffect(() => {
    if (isBehind) reload();
  }, [isBehind, reload]);
  return { ...watched, runs: watched.data !== undefined && (!isOver || (isBehind && !problem)) };
}
