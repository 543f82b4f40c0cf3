import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { mayOn } from '@lyceum/kernel/grants';
import { type Page, page } from '@lyceum/kernel/pagination';
import { onCourses } from '../course/visible';
import { listByIds as itemsByIds } from '../item/item.list';
import type { ItemRow } from '../item/item.model';
import { examFor } from '../marking/staff.service';
import { type ResultChange, type ResultRow, results } from '../result/result.model';
import { staffView } from '../result/result.service';
import type { ResultView } from '../result/result.type';

type Reader = Pick<Context, 'tenant' | 'principal'>;

/** Those that stand, or those that do not, in the order of their ids. Whoever begins to read them is noted. @throws NOT_FOUND */
export async function listExamResults(
  scope: Reader,
  { examId, standing }: Pick<ResultRow, 'examId' | 'standing'>,
  paging: { first: number; after?: string },
): Promise<Page<ResultView>> {
  await examFor(scope, 'result:read', examId);
  if (paging.after == null) await recordAudit(scope, { action: 'results.read', target: { type: 'exam', id: examId } });
  const { edges, ...rest } = await page(results(scope), { examId, standing }, paging, {
    field: '_id',
    direction: 1,
  });
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: staffView(node) })) };
}

/** All that an exam may ask, each once, in its order: what stands in its sections, and what they draw from. @throws NOT_FOUND */
export async function listExamItems(scope: Reader, examId: string): Promise<ItemRow[]> {
  const { sections } = await examFor(scope, 'result:read', examId);
  const asked = sections.flatMap(({ items, draws }) => [...items, ...draws.flatMap(({ pool = [] }) => pool)]);
  const ids = [...new Set(asked.map(({ itemId }) => itemId))];
  const known = new Map((await itemsByIds(scope, ids)).map((row) => [row._id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** A learner’s that stand, on courses whose results one may read, the latest first. Whoever begins to read them is noted. */
export async function listLearnerResults(
  scope: Reader,
  learnerId: string,
  paging: { first: number; after?: string },
): Promise<Page<ResultView>> {
  const where = { learnerId, standing: true, ...(await onCourses(scope, 'result:read')) };
  const { edges, ...rest } = await page(results(scope), where, paging, { field: 'submittedAt', direction: -1 });
  if (paging.after == null && edges.length > 0)
    await recordAudit(scope, { action: 'results.read', target: { type: 'person', id: learnerId } });
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: staffView(node) })) };
}

/** Who changed a result, for those who may read results of its course; nothing for its learner. Oldest first. */
export async function historyOf(scope: Reader, { courseId, history }: ResultRow): Promise<ResultChange[]> {
  return (await mayOn(scope, 'result:read', `course:${courseId}`)) ? history : [];
}
