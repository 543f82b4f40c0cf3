import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { type DeadLetterPageFragment, DeadLettersDocument } from '../__generated__/operations';
import type { Page } from '../page';
import type { DeadLetter, DeadLetterService } from './dead-letter.type';

/** Which subgraph an operation is for: one of these is made true. */
export const nowhere = {
  ...{ assessment: false, catalog: false, enrollment: false },
  ...{ identity: false, notifications: false, recommendation: false },
};
type Subgraph = keyof typeof nowhere;
const subgraphs = Object.keys(nowhere) as Subgraph[];

/** Asks each by itself, so that one that is away takes nothing from the others. @throws what all of them answer. */
export async function deadLettersOfAll(ctx: BffContext, paging: { first: number; after?: string }) {
  const answers = await Promise.all(subgraphs.map((name) => deadLettersOf(ctx, name, paging)));
  const pages = answers.flatMap(({ page }) => page ?? []);
  const [first] = answers;
  if (pages.length === 0 && first?.error) throw first.error;
  const unanswered = answers.filter(({ error }) => error).map(({ name }) => serviceOf(name));
  return { ...pageOfAll(pages, paging.first), unanswered };
}

interface OneAnswer {
  name: Subgraph;
  page?: DeadLetterPageFragment | undefined;
  error?: DomainError;
}

async function deadLettersOf(
  ctx: BffContext,
  name: Subgraph,
  paging: { first: number; after?: string },
): Promise<OneAnswer> {
  try {
    return { name, page: (await ctx.ask(DeadLettersDocument, { ...nowhere, [name]: true, ...paging }))[name] };
  } catch (error) {
    // What is wrong with the question is wrong everywhere.
    if (!(error instanceof DomainError) || !['TRY_AGAIN', 'INTERNAL_SERVER_ERROR'].includes(error.code)) throw error;
    return { name, error };
  }
}

/** The pages of all subgraphs as one, oldest first; each is long enough to fill it alone. */
function pageOfAll(pages: readonly DeadLetterPageFragment[], first: number): Page<DeadLetter> {
  const edges = pages.flatMap((page) => page.edges).sort((a, b) => inOrder(a.node, b.node));
  const shown = edges.slice(0, first);
  const more = edges.length > shown.length || pages.some(({ pageInfo }) => pageInfo.hasNextPage);
  return {
    rows: shown.map(({ node }) => ({
      ...node,
      service: serviceOf(node.service),
      requestId: node.requestId ?? null,
    })),
    next: more ? (shown.at(-1)?.cursor ?? null) : null,
    total: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
  };
}

const serviceOf = (name: string) => name.toUpperCase() as DeadLetterService;

type Node = DeadLetterPageFragment['edges'][number]['node'];

/** As each subgraph orders its own: by time, and by id where two have the same. */
function inOrder(a: Node, b: Node): number {
  return Date.parse(a.failedAt) - Date.parse(b.failedAt) || (a.id < b.id ? -1 : 1);
}
