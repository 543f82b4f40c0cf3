import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Page } from '@lyceum/kernel/pagination';
import type { ExamRow } from '../exam/exam.model';
import { isSeenAlike } from '../marking/settle.service';
import { examFor } from '../marking/staff.service';
import { totalsOf } from '../marking/totals';
import { type ResultRow, results } from '../result/result.model';
import { changeOf } from './regrade.input';
import type { RegradeEffect, RegradeInput, RegradePreview } from './regrade.type';
import { rescoring } from './rescore';

type Reader = Pick<Context, 'tenant' | 'principal'>;

const PAGE = 200;
const MAX_RESULTS = 20_000;
// Code of learners runs up to 10 s an answer, and somebody waits for the preview.
const MAX_MS = 5_000;

/** What a regrade would do, counted. @throws NOT_FOUND; BAD_USER_INPUT */
export async function previewRegrade(scope: Reader, input: RegradeInput): Promise<RegradePreview> {
  const counted = { results: 0, affected: 0, raised: 0, lowered: 0, newlyPassed: 0, newlyFailed: 0, byHand: 0 };
  const exam = await examFor(scope, 'result:moderate', input.examId);
  const until = performance.now() + MAX_MS;
  let complete = true;
  for await (const { row, effect } of effects(scope, exam, input)) {
    if (counted.results >= MAX_RESULTS || performance.now() > until) {
      complete = false;
      break;
    }
    counted.results++;
    if (row.items.find(({ itemId }) => itemId === input.itemId)?.markedBy) counted.byHand++;
    if (!effect) continue;
    counted.affected++;
    if (effect.to > effect.from) counted.raised++;
    if (effect.to < effect.from) counted.lowered++;
    if (effect.passedTo && effect.passedFrom === false) counted.newlyPassed++;
    if (effect.passedTo === false && effect.passedFrom) counted.newlyFailed++;
  }
  if (counted.results === 0)
    throw new DomainError('NOT_FOUND', 'Nobody has been given this item in this exam.', { itemId: input.itemId });
  return { ...counted, complete, input };
}

/** Those that it would change, by the ids of the results. @throws NOT_FOUND; BAD_USER_INPUT */
export async function listEffects(
  scope: Reader,
  input: RegradeInput,
  { first, after }: { first: number; after?: string },
): Promise<Page<RegradeEffect>> {
  const exam = await examFor(scope, 'result:moderate', input.examId);
  const found: RegradeEffect[] = [];
  for await (const { effect } of effects(scope, exam, input, after)) {
    if (effect) found.push(effect);
    if (found.length > first) break;
  }
  const edges = found.slice(0, first).map((node) => ({ node, cursor: node._id }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    count: async () => (await previewRegrade(scope, input)).affected,
  };
}

async function* effects(scope: Reader, exam: ExamRow, input: RegradeInput, after?: string) {
  const { examId, itemId } = input;
  const rescore = await rescoring(scope, itemId, changeOf(input));
  let last = after;
  for (;;) {
    // A client's null is no cursor either.
    const past = last == null ? {} : { _id: { $gt: last } };
    const rows = await results(scope).find(
      { examId, 'items.itemId': itemId, ...past },
      { sort: { _id: 1 }, limit: PAGE, projection: { history: 0 } },
    );
    for (const row of rows) {
      const before = row.items.find((item) => item.itemId === itemId);
      const item = before && (await rescore(before));
      const items = row.items.map((each) => (each.itemId === itemId && item ? item : each));
      yield {
        row,
        effect:
          before && item && !isSeenAlike(before, item)
            ? effectOf(exam, row, before.points ?? 0, item.points ?? 0, items)
            : null,
      };
    }
    last = rows.at(-1)?._id;
    if (rows.length < PAGE) return;
  }
}

function effectOf(exam: ExamRow, row: ResultRow, from: number, to: number, items: ResultRow['items']): RegradeEffect {
  const { score, passed } = totalsOf(items, exam.passMark);
  return {
    _id: row._id,
    learnerId: row.learnerId,
    from,
    to,
    scoreFrom: row.score,
    scoreTo: score,
    passedFrom: row.passed,
    passedTo: passed,
    released: row.releasedAt !== null,
  };
}
