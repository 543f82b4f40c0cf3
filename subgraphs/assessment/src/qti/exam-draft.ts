import { createHash } from 'node:crypto';
import type { Told } from '@lyceum/kernel/reasons';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type ExamRow, type ExamSection, exams } from '../exam/exam.model';
import { createExam } from '../exam/exam.service';
import { items, itemVersions } from '../item/item.model';
import { describeItem } from '../item/item.service';
import { versionId } from '../item/item.versions';
import type { Importer } from './bank';
import type { QtiEntryRow } from './qti-import.model';
import { NotImportable, once, remark } from './remarks';
import type { ReadSection, ReadTest } from './test.reader';

interface Place {
  courseId: string;
  sourcedId: string;
  /** Several where its questions became items of their own. */
  itemsAt: (path: string) => readonly string[];
}

type Outcome = Pick<QtiEntryRow, 'identifier' | 'outcome' | 'examId' | 'change'> & { reasons: Told[] };

// Of a question, as authors may set them.
const [LEAST_POINTS, MOST_POINTS] = [0.01, 1_000];

/** A draft of an exam; the same test again changes it, as long as it is a draft. In the caller’s transaction. */
export async function saveTest(scope: Importer, test: ReadTest, place: Place): Promise<Outcome> {
  const losses = [...test.losses];
  const key = `qti-${createHash('sha256').update(`${place.courseId}:${place.sourcedId}`).digest('hex').slice(0, 40)}`;
  const sections: ExamSection[] = [];
  // One after the other: they share a transaction.
  for (const [n, section] of test.sections.entries())
    sections.push(await sectionOf(scope, section, { itemsAt: place.itemsAt, key: `${key}-${n}`, losses }));
  const filled = sections.filter(({ items, draws }) => items.length + draws.length > 0);
  if (filled.length === 0) throw new NotImportable(remark('QTI_NO_ITEM_OF_TEST'));
  const exam = await draftOf(scope, test, place, key);
  const outcome = losses.length === 0 ? ('IMPORTED' as const) : ('IMPORTED_WITH_LOSSES' as const);
  const told = { identifier: test.identifier, examId: exam._id };
  if (exam.status !== 'DRAFT')
    return {
      ...told,
      outcome,
      reasons: [remark('QTI_EXAM_SCHEDULED'), ...once(losses)],
      change: 'UNCHANGED',
    };
  const { title, instructions, timeLimitMs, attemptLimit } = test;
  const set = { title, instructions, timeLimitMs, attemptLimit: attemptLimit ?? exam.attemptLimit, sections: filled };
  const change = exam.sections.length === 0 ? 'CREATED' : isSame(exam, set) ? 'UNCHANGED' : 'UPDATED';
  if (change !== 'UNCHANGED')
    await exams(scope).updateOne({ _id: exam._id }, { $set: { ...set, changedAt: scope.now }, $inc: { revision: 1 } });
  return { ...told, outcome, reasons: once(losses), change };
}

async function draftOf(scope: Importer, test: ReadTest, { courseId }: Place, key: string): Promise<ExamRow> {
  const known = await exams(scope).findOne({ key });
  return known ?? createExam(scope, { courseId, title: test.title, purpose: 'EXAM', key });
}

async function sectionOf(
  scope: Importer,
  section: ReadSection,
  { key, itemsAt, losses }: Pick<Place, 'itemsAt'> & { key: string; losses: Told[] },
): Promise<ExamSection> {
  const found = section.items.flatMap(({ path, weight }) => {
    const itemIds = itemsAt(path);
    if (itemIds.length === 0) losses.push(remark('QTI_ITEM_NOT_IMPORTED', { file: path }));
    if (itemIds.length > 1 && section.select !== null)
      losses.push(remark('QTI_DRAWN_APART', { count: itemIds.length, file: path }));
    return itemIds.map((itemId) => ({ itemId, weight }));
  });
  const base = {
    id: key.slice(-24),
    title: section.title,
    instructions: section.instructions,
    shuffle: section.shuffle,
  };
  if (section.select === null) {
    const worth = await pointsOf(
      scope,
      found.filter(({ weight }) => weight !== null).map(({ itemId }) => itemId),
    );
    const items = found.map(({ itemId, weight }) => {
      const points = weight === null ? null : weight * (worth.get(itemId) ?? 1);
      const fits = points === null || (points >= LEAST_POINTS && points <= MOST_POINTS);
      if (!fits) losses.push(remark('QTI_NUMBER_LEFT_OUT', { setting: 'weight', value: weight }));
      return { itemId, version: null, points: fits ? points : null };
    });
    return { ...base, items, draws: [] };
  }
  // What is drawn from is named by a tag.
  const count = Math.min(section.select, found.length);
  if (found.some(({ weight }) => weight !== null)) losses.push(remark('QTI_WEIGHTS_OF_DRAWN'));
  for (const { itemId } of found) {
    const item = await items(scope).findOne({ _id: itemId });
    if (item && !item.tags.includes(key)) await describeItem(scope, { itemId, tags: [...item.tags, key] });
  }
  return { ...base, items: [], draws: count > 0 ? [{ tags: [key], count, points: null }] : [] };
}

async function pointsOf(scope: TenantScope, itemIds: readonly string[]): Promise<Map<string, number>> {
  if (itemIds.length === 0) return new Map();
  const rows = await items(scope).find({ _id: { $in: [...itemIds] } });
  const ids = rows.map(({ _id, version }) => versionId({ itemId: _id, version }));
  const versions = await itemVersions(scope).find({ _id: { $in: ids } });
  return new Map(versions.map(({ itemId, marking }) => [itemId, marking.points]));
}

function isSame(exam: ExamRow, set: Partial<ExamRow>): boolean {
  return Object.entries(set).every(
    ([field, value]) => JSON.stringify(exam[field as keyof ExamRow]) === JSON.stringify(value),
  );
}
