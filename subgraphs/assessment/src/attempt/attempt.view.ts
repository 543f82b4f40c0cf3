import type { AssessmentContext } from '../context';
import { findCached } from '../exam/exam.cache';
import { itemVersionsOf, versionId } from '../item/item.versions';
import { paperIds } from '../item/paper-ids';
import { questionOf } from '../item/question';
import type { Question } from '../item/question.type';
import type { AttemptRow, AttemptStatus, PaperItem } from './attempt.model';
import { isOwn } from './attempt.service';
import type { PaperSection, SavedAnswer } from './attempt.type';

type Viewer = Pick<AssessmentContext, 'tenant' | 'principal'>;

/** HANDED_IN from the moment that a hand-in is accepted. */
export async function statusOf(
  { loaders }: Pick<AssessmentContext, 'loaders'>,
  { _id, status, closedAt }: AttemptRow,
): Promise<AttemptStatus> {
  if (status === 'HANDED_IN' || closedAt !== null) return 'HANDED_IN';
  return (await loaders.handedIn.load(_id)) ? 'HANDED_IN' : 'OPEN';
}

export function ticketOf({ tenant, tickets }: Pick<AssessmentContext, 'tenant' | 'tickets'>, row: AttemptRow): string {
  const { _id, examId, courseId, learnerId, number, deadline, graceUntil } = row;
  return tickets.sign({
    tenantId: tenant.id,
    attemptId: _id,
    examId,
    courseId,
    learnerId,
    number,
    deadline,
    graceUntil,
  });
}

/** The questions without anything that tells what is right, for the learner while the attempt runs. */
export async function paperOf(
  scope: Viewer & Pick<AssessmentContext, 'files' | 'loaders'>,
  row: AttemptRow,
): Promise<PaperSection[]> {
  if (!isOwn(scope, row) || (await statusOf(scope, row)) !== 'OPEN') return [];
  const [exam, versions] = await Promise.all([findCached(scope, row.examId), itemVersionsOf(scope, row.paper)]);
  const inPaper = (item: PaperItem): Question => {
    const version = versions.get(versionId(item));
    if (!version) throw new Error(`Item ${item.itemId} has no version ${item.version}, though a paper has it.`);
    return questionOf(scope, version, { ...item, ids: paperIds(row.seed, item.itemId) });
  };
  return (exam?.sections ?? [])
    .map(({ id, title, instructions }) => ({
      ...{ id, title, instructions },
      questions: row.paper.filter(({ sectionId }) => sectionId === id).map(inPaper),
    }))
    .filter(({ questions }) => questions.length > 0);
}

export async function savedOf(
  scope: Viewer & Pick<AssessmentContext, 'loaders'>,
  row: AttemptRow,
): Promise<SavedAnswer[]> {
  if (!isOwn(scope, row)) return [];
  const saved = await scope.loaders.savedAnswers.load(row._id);
  return Object.entries(saved?.answers ?? {}).map(([itemId, { seq, at, response }]) => ({
    ...{ itemId, seq, response },
    savedAt: at,
  }));
}
