import type { DeadLetterPageFragment, DeadLettersQuery } from '../__generated__/operations';
import type { Page } from '../page';
import type { DeadLetter, DeadLetterService } from './dead-letter.type';

/** The pages of all subgraphs as one, oldest first; each is long enough to fill it alone. */
export function pageOfAll(answer: DeadLettersQuery, first: number): Page<DeadLetter> {
  const { assessment, catalog, enrollment, identity, notifications, recommendation } = answer;
  const pages: DeadLetterPageFragment[] = [assessment, catalog, enrollment, identity, notifications, recommendation];
  const edges = pages.flatMap((page) => page.edges).sort((a, b) => inOrder(a.node, b.node));
  const shown = edges.slice(0, first);
  const more = edges.length > shown.length || pages.some(({ pageInfo }) => pageInfo.hasNextPage);
  return {
    rows: shown.map(({ node }) => ({
      ...node,
      service: node.service.toUpperCase() as DeadLetterService,
      requestId: node.requestId ?? null,
    })),
    next: more ? (shown.at(-1)?.cursor ?? null) : null,
    total: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
  };
}

type Node = DeadLetterPageFragment['edges'][number]['node'];

/** As each subgraph orders its own: by time, and by id where two have the same. */
function inOrder(a: Node, b: Node): number {
  return Date.parse(a.failedAt) - Date.parse(b.failedAt) || (a.id < b.id ? -1 : 1);
}
