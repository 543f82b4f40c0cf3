import { pipeline } from 'node:stream/promises';
import type { BffTools } from '@lyceum/kernel/bff';
import type { Caller } from '@lyceum/kernel/graph-client';
import { type ColumnOption, stringify } from 'csv-stringify';
import type { Express, Request, Response } from 'express';
import {
  ExamItemListDocument,
  ExamPointsPageDocument,
  ExamResultsPageDocument,
  GradebookPageDocument,
  type ResultRowFieldsFragment,
} from '../__generated__/operations';

// As many as the graph gives at once; so much lies in memory however large the course is.
const PAGE = 100;
const PAGE_MS = 15_000;

/**
 * `GET /exams/ID/results.csv`, `GET /exams/ID/points.csv` with a column for each question and `GET /courses/ID/gradebook.csv`:
 * asked of the graph page by page in the name of whoever downloads, and sent on as it comes. A download that breaks off ends
 * without its last chunk, so that nobody takes half a course for the whole.
 */
export function exportRoutes(app: Express, tools: BffTools): void {
  app.get('/exams/:id/results.csv', async (request: Request<{ id: string }>, response) => {
    const { id: examId } = request.params;
    const pages = pagesOf(tools.callerOf(request), async (after, caller) => {
      const page = { examId, first: PAGE, after };
      return (await tools.graph.ask(ExamResultsPageDocument, page, caller)).examResults;
    });
    await send(response, `results-${examId}.csv`, RESULT, pages, resultRow);
  });
  app.get('/exams/:id/points.csv', async (request: Request<{ id: string }>, response) => {
    const { id: examId } = request.params;
    const caller = tools.callerOf(request);
    const asked = { ...caller, deadline: Date.now() + PAGE_MS };
    const { examItems } = await tools.graph.ask(ExamItemListDocument, { examId }, asked);
    const pages = pagesOf(caller, async (after, caller) => {
      const page = { examId, first: PAGE, after };
      return (await tools.graph.ask(ExamPointsPageDocument, page, caller)).examResults;
    });
    // Titles may be the same, so each has its id beside it.
    const questions = examItems.map(({ id, title }) => ({ key: id, header: `${title} (${id})` }));
    await send(response, `points-${examId}.csv`, [...RESULT, ...questions], pages, ({ itemPoints, ...result }) => ({
      ...resultRow(result),
      ...Object.fromEntries(itemPoints.map(({ itemId, points }) => [itemId, points])),
    }));
  });
  app.get('/courses/:id/gradebook.csv', async (request: Request<{ id: string }>, response) => {
    const { id: courseId } = request.params;
    const pages = pagesOf(tools.callerOf(request), async (after, caller) => {
      const page = { courseId, first: PAGE, after };
      return (await tools.graph.ask(GradebookPageDocument, page, caller)).gradebook;
    });
    await send(response, `gradebook-${courseId}.csv`, GRADEBOOK, pages, ({ exam, result, attempts }) => ({
      ...resultRow(result),
      exam: exam.title,
      examId: exam.id,
      attempts,
    }));
  });
}

const RESULT: ColumnOption[] = [
  'learnerId',
  'learner',
  'attempt',
  'submittedAt',
  'status',
  'flags',
  'score',
  'maxScore',
  'percent',
  'passed',
  'releasedAt',
  'resultId',
].map((key) => ({ key, header: key }));

const GRADEBOOK: ColumnOption[] = [
  ...RESULT.slice(0, 2),
  ...['examId', 'exam', 'attempts'].map((key) => ({ key, header: key })),
  ...RESULT.slice(2),
];

function resultRow({ id, learner, attemptNumber, flags, passed, ...rest }: ResultRowFieldsFragment): object {
  return {
    ...rest,
    resultId: id,
    learnerId: learner?.id,
    learner: learner?.displayName,
    attempt: attemptNumber,
    flags: flags.join(' '),
    passed: passed === null ? '' : passed ? 'yes' : 'no',
  };
}

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The first page now, so that a refusal is an answer; the others as they are asked for, each with its own time. */
async function* pagesOf<Node>(
  caller: Caller,
  ask: (after: string | undefined, caller: Caller) => Promise<Connection<Node>>,
): AsyncGenerator<Node[]> {
  let after: string | undefined;
  for (;;) {
    const { edges, pageInfo } = await ask(after, { ...caller, deadline: Date.now() + PAGE_MS });
    yield edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}

async function send<Node>(
  response: Response,
  name: string,
  columns: ColumnOption[],
  pages: AsyncGenerator<Node[]>,
  rowOf: (node: Node) => object,
): Promise<void> {
  const first = await pages.next();
  response.status(200).set({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'cache-control': 'no-store',
  });
  // A spreadsheet takes what begins with = + - @ for a formula, and a text without a mark for another code page.
  const csv = stringify({ header: true, columns, bom: true, escape_formulas: true });
  async function* rows() {
    if (!first.done) for (const node of first.value) yield rowOf(node);
    for await (const page of pages) for (const node of page) yield rowOf(node);
  }
  await pipeline(rows, csv, response).catch(() => response.destroy());
}
