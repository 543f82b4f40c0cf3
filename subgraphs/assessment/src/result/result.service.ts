import { recordAudit } from '@lyceum/kernel/audit';
import { personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import { type Page, page } from '@lyceum/kernel/pagination';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { filesOfAnswer } from '../answer-file/answer-file.service';
import type { AssessmentContext } from '../context';
import { feedbackOf } from '../item/feedback';
import type { ItemContent } from '../item/item.content';
import { withMedia } from '../item/item.media';
import { itemVersionsOf, versionId } from '../item/item.versions';
import { type PaperIds, paperIds } from '../item/paper-ids';
import { questionOf } from '../item/question';
import { type ItemResult as ItemRow, type ResultRow, results } from './result.model';
import type { ItemResult, ResultView, Show } from './result.type';
import { solutionOf } from './solution';

type Scope = Pick<AssessmentContext, 'tenant' | 'principal' | 'loaders'>;

/** Batched by `loaders.results`. */
export function listByIds(scope: TenantScope, ids: readonly string[]): Promise<ResultRow[]> {
  return results(scope).find({ _id: { $in: [...ids] } });
}

/** One's own released ones, the latest first. */
export async function listOwn(scope: Scope, args: { first: number; after?: string }): Promise<Page<ResultView>> {
  const own = { learnerId: personId(scope), releasedAt: { $ne: null } };
  const found = await page(results(scope), own, args, { field: 'submittedAt', direction: -1 });
  const edges = await Promise.all(
    found.edges.map(async ({ cursor, node }) => ({ cursor, node: await ownView(scope, node) })),
  );
  return { ...found, edges };
}

/** One's own once it is released, or with result:read on the course anyone's. @throws NOT_FOUND */
export async function getById(scope: Scope, id: string): Promise<ResultView> {
  const view = await findVisible(scope, id);
  if (!view) throw new DomainError('NOT_FOUND', 'There is no such result, or it is not released yet.', { id });
  if (view.row.learnerId !== askerOf(scope))
    await recordAudit(scope, { action: 'result.read', target: { type: 'result', id } });
  return view;
}

/** As `getById`, for references: null where that throws. */
export async function findVisible(scope: Scope, id: string): Promise<ResultView | null> {
  const row = await scope.loaders.results.load(id);
  if (!row) return null;
  if (row.learnerId === askerOf(scope) && row.releasedAt !== null) return ownView(scope, row);
  return (await mayOn(scope, 'result:read', `course:${row.courseId}`)) ? staffView(row) : null;
}

/** One's own; null until it is released. */
export async function findReleased(scope: Scope, id: string): Promise<ResultView | null> {
  const row = await scope.loaders.results.load(id);
  return row?.releasedAt && row.learnerId === askerOf(scope) ? ownView(scope, row) : null;
}

type ItemScope = Pick<AssessmentContext, 'tenant' | 'files' | 'loaders'>;

/**
 * Answer by answer: none where neither feedback nor answers are shown. Of what is still a secret to the one who asks, neither.
 */
export async function itemsOf(scope: ItemScope, { row, show, own }: ResultView): Promise<ItemResult[]> {
  if (!show.feedback && !show.answers) return [];
  const [versions, paper, secrets] = await Promise.all([
    itemVersionsOf(scope, row.items),
    scope.loaders.papers.load(row.attemptId),
    Promise.all(row.items.map(({ itemId }) => scope.loaders.secrets.load(itemId))),
  ]);
  // Its learner knows things by the ids of their attempt: where that is gone, nothing can be told.
  if (own && !paper) return [];
  const shown = new Map(paper?.paper.map((item) => [item.itemId, item.shown]));
  return Promise.all(
    row.items.map(async (item, index) => {
      const open = !secrets[index]?.some(({ examId }) => examId !== row.examId);
      const version = versions.get(versionId(item));
      const ids = own && paper ? paperIds(paper.seed, item.itemId) : undefined;
      const place = { shown: shown.get(item.itemId), points: item.maxPoints, ids };
      const solution = open && show.answers && version ? solutionOf(version.content) : null;
      return {
        ...openView(item),
        response: version && ids ? ids.shown(version.content, item.response) : item.response,
        files: await filesOfAnswer(scope, { ...item, attemptId: row.attemptId }),
        question: version ? questionOf(scope, version, place) : null,
        ...(open && show.feedback ? feedbackView(scope, item, version?.content, ids) : NO_FEEDBACK),
        solution: version && ids && solution ? ids.shown(version.content, solution) : solution,
      };
    }),
  );
}

function openView({ itemId, version, sectionId, kind, maxPoints, score }: ItemRow) {
  return { itemId, version, sectionId, kind, maxPoints, omitted: score.omitted };
}

const NO_FEEDBACK = { points: null, correctness: null, parts: null, comment: null, feedback: null };

/**
 * What is said to an answer; of hidden tests nothing. Parts of an ordering, which are kept in the order that is right, come in
 * another one.
 */
export function feedbackView(
  { tenant, files }: Pick<ItemScope, 'tenant' | 'files'>,
  { kind, response, points, score, comment }: ItemRow,
  content: ItemContent | undefined,
  ids?: PaperIds,
) {
  const { correctness } = score;
  const nameOf = (id: string) => (content && ids ? ids.part(content, id) : id);
  const parts = score.parts
    ?.filter(({ hidden }) => !hidden)
    .map(({ id, correctness, note = null, because = null }) => ({ id: nameOf(id), correctness, note, because }))
    .sort((a, b) => (kind !== 'ORDERING' || a.id === b.id ? 0 : a.id < b.id ? -1 : 1));
  const said = content ? feedbackOf(content, response, score) : [];
  const feedback = said.map((text) => withMedia(files, tenant.id, text));
  return { points, correctness, parts: parts ?? null, comment, feedback };
}

const EVERYTHING: Show = { score: true, feedback: true, answers: true };
const NOTHING: Show = { score: false, feedback: false, answers: false };

async function ownView({ loaders }: Scope, row: ResultRow): Promise<ResultView> {
  const [exam, keptBack] = await Promise.all([loaders.exams.load(row.examId), loaders.keptBack.load(row.examId)]);
  const { show } = exam?.release ?? { show: NOTHING };
  return viewOf(row, keptBack ? { ...NOTHING, score: show.score } : show, true);
}

export function staffView(row: ResultRow): ResultView {
  return viewOf(row, EVERYTHING, false);
}

function viewOf(row: ResultRow, show: Show, own: boolean): ResultView {
  const { _id, attemptId, attemptNumber, status, flags, standing, submittedAt, gradedAt, releasedAt, revision } = row;
  const { score, maxScore, percent, passed } = row;
  return {
    ...{ id: _id, attemptId, attemptNumber, status, flags, standing, submittedAt, gradedAt, releasedAt, revision },
    ...(show.score ? { score, percent, passed } : { score: null, percent: null, passed: null }),
    ...{ maxScore, row, show, own },
  };
}

function askerOf({ principal }: Pick<Scope, 'principal'>): string | null {
  return principal.kind === 'person' ? principal.id : null;
}
