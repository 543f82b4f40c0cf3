import { clockOf } from '@lyceum/kernel/clock';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { items } from '../item/item.model';
import { listSecrets } from '../result/secret.service';
import { save } from './change.service';
import { type ExamProblem, type Known, sectionProblems, timeProblems, unfit } from './exam.check';
import type { ExamRow, ExamSection } from './exam.model';
import { getAuthored } from './exam.service';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Editor = Scope & Pick<Context, 'principal'>;

// A draw from more is no more random to anybody.
const MAX_POOL = 1_000;

/**
 * Opens it to learners within its window, with each question in the version that it has now. Of a closed exam: open again, with
 * the questions that it had.
 * @throws NOT_FOUND; CONFLICT when another change came first; BAD_USER_INPUT with all `problems` at once; FORBIDDEN to who was
 * asked one of its questions in an exam, as a learner, and may not see that result yet
 */
export async function scheduleExam(scope: Editor, examId: string, revision: number): Promise<ExamRow> {
  const exam = await getAuthored(scope, examId);
  if (exam.status === 'SCHEDULED' && exam.revision >= revision) return exam;
  if (exam.status === 'ARCHIVED')
    throw new DomainError('CONFLICT', 'An archived exam stays as it is: duplicate it.', { reason: 'EXAM_ARCHIVED' });
  const { problems, sections } = await plan(scope, exam);
  if (problems.length > 0) throw unfit(problems);
  await requireImpartial(scope, exam._id, sections);
  const set = {
    status: 'SCHEDULED' as const,
    sections,
    opensAt: exam.opensAt ?? (await clockOf(scope.tenant.store).now()),
  };
  return save(scope, exam, revision, set, ['status', 'sections']);
}

/** An exam of the same questions would tell its author, answer by answer, what is right in the one that they sit. */
async function requireImpartial(scope: Editor, examId: string, sections: readonly ExamSection[]): Promise<void> {
  const itemIds = sections.flatMap(({ items, draws }) =>
    [...items, ...draws.flatMap(({ pool = [] }) => pool)].map(({ itemId }) => itemId),
  );
  const asked = new Set(itemIds);
  const secrets = await listSecrets(scope, itemIds);
  if (secrets.some((secret) => asked.has(secret.itemId) && secret.examId !== examId))
    throw new DomainError('FORBIDDEN', 'You are asked some of these questions in an exam that you take yourself.', {
      reason: 'EXAM_TAKEN_ONESELF',
    });
}

/** Why it cannot be scheduled; none when it can. */
export async function problemsOf(scope: Scope, exam: ExamRow): Promise<ExamProblem[]> {
  return exam.status === 'DRAFT' ? (await plan(scope, exam)).problems : [];
}

/** Its sections as they would be scheduled now. */
export async function planSections(scope: Scope, exam: ExamRow): Promise<ExamSection[]> {
  return (await plan(scope, exam)).sections;
}

/** The sections with everything fixed, and what stands in the way. */
async function plan(scope: Scope, exam: ExamRow): Promise<{ problems: ExamProblem[]; sections: ExamSection[] }> {
  const time = timeProblems(exam, await clockOf(scope.tenant.store).now(), { scheduling: true });
  if (exam.status === 'CLOSED') return { problems: time, sections: exam.sections };
  const named = exam.sections.flatMap((section) => section.items.map(({ itemId }) => itemId));
  const found = await items(scope).find(
    { _id: { $in: [...new Set(named)] } },
    { projection: { status: 1, version: 1 } },
  );
  const known = new Map<string, Known>(found.map(({ _id, status, version }) => [_id, { status, version }]));
  const pools = await Promise.all(
    exam.sections.map(({ draws }) => Promise.all(draws.map(({ tags }) => poolOf(scope, tags, new Set(named))))),
  );
  const sections = exam.sections.map((section, s) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, version: item.version ?? known.get(item.itemId)?.version ?? null })),
    draws: section.draws.map((draw, d) => ({ ...draw, pool: pools[s]?.[d] ?? [] })),
  }));
  return { problems: [...time, ...sectionProblems(exam.sections, known, pools)], sections };
}

/** Ready items with all of the tags but those that the exam has anyway, oldest first. */
async function poolOf(scope: Scope, tags: readonly string[], named: ReadonlySet<string>) {
  if (tags.length === 0) return [];
  const ready = await items(scope).find(
    { tags: { $all: [...tags] }, status: 'READY' },
    { sort: { _id: 1 }, limit: MAX_POOL + named.size, projection: { version: 1 } },
  );
  return ready
    .filter(({ _id }) => !named.has(_id))
    .slice(0, MAX_POOL)
    .map(({ _id, version }) => ({ itemId: _id, version }));
}
