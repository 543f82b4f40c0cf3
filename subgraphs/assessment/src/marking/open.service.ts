import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ExamRow } from '../exam/exam.model';
import type { ItemContent } from '../item/item.content';
import { itemVersions } from '../item/item.model';
import { type ItemResult, type ResultRow, results } from '../result/result.model';
import { rubrics } from '../rubric/rubric.model';
import { versionId } from '../rubric/rubric.service';
import { type MarkingRow, markings } from './marking.model';
import { outcomeOf } from './outcome';

type Scope = TenantScope & { readonly now: Date };

/**
 * Puts the answers of results that wait for a person into the queue, each once however often it is asked. Of an attempt with
 * two submissions only those of the one that stands are marked.
 */
export async function openMarkings(scope: Scope, exam: ExamRow, resultIds: readonly string[]): Promise<void> {
  const waiting = await results(scope).find({
    _id: { $in: [...resultIds] },
    standing: true,
    status: { $ne: 'GRADED' },
  });
  if (waiting.length === 0) return;
  const ids = waiting.map(({ _id }) => _id);
  const placeOf = ({ resultId, itemId }: Pick<MarkingRow, 'resultId' | 'itemId'>) => `${resultId} ${itemId}`;
  const rows = await markings(scope).find({ resultId: { $in: ids } });
  const known = new Map(rows.map((row) => [placeOf(row), row]));
  const made: MarkingRow[] = [];
  for (const result of waiting) {
    for (const item of result.items) {
      if (item.points !== null) continue;
      const marking = known.get(placeOf({ resultId: result._id, itemId: item.itemId }));
      if (!marking) made.push(await newMarking(scope, result, item));
      else if (marking.state === 'PARKED') {
        const { state } = outcomeOf(marking, exam.marking);
        await markings(scope).updateOne({ _id: marking._id }, { $set: { state }, $inc: { revision: 1 } });
      }
    }
  }
  await markings(scope).bulkWrite(made.map((document) => ({ insertOne: { document } })));
}

/** Takes answers that wait out of the queue: of one item, or all of the result. What has been marked of them is kept. */
export async function parkMarkings(scope: TenantScope, resultId: string, itemId?: string): Promise<void> {
  await markings(scope).updateMany(
    { resultId, ...(itemId && { itemId }), state: { $in: ['WAITING', 'MODERATION'] } },
    { $set: { state: 'PARKED', claimedBy: null, claimedUntil: null }, $inc: { revision: 1 } },
  );
}

export async function newMarking(scope: Scope, result: ResultRow, item: ItemResult): Promise<MarkingRow> {
  const { itemId, kind, maxPoints } = item;
  const { _id: resultId, examId, courseId } = result;
  return {
    _id: newId(),
    resultId,
    itemId,
    examId,
    courseId,
    kind,
    maxPoints,
    rubric: await rubricFor(scope, examId, item),
    state: 'WAITING',
    queuedAt: result.submittedAt,
    marks: [],
    decision: null,
    claimedBy: null,
    claimedUntil: null,
    revision: 1,
  };
}

/** The version that others of this exam are marked by; the newest for the first of them. */
async function rubricFor(scope: Scope, examId: string, { itemId, version }: ItemResult): Promise<string | null> {
  const row = await itemVersions(scope).findOne({ _id: versionId(itemId, version) });
  const rubricId = rubricOf(row?.content);
  if (!rubricId) return null;
  const other = await markings(scope).findOne({ examId, itemId }, { projection: { rubric: 1 } });
  if (other) return other.rubric;
  const rubric = await rubrics(scope).findOne({ _id: rubricId });
  return rubric ? versionId(rubricId, rubric.version) : null;
}

function rubricOf(content: ItemContent | undefined): string | undefined {
  return content?.kind === 'ESSAY' || content?.kind === 'FILE' ? content.rubricId : undefined;
}
