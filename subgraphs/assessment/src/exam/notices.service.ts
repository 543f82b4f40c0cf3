import type { Context } from '@lyceum/kernel/context';
import type { QueryFilter } from 'mongoose';
import type { ExamProblem } from './exam.check';
import { type ExamRow, type ExamSection, exams } from './exam.model';
import { planSections } from './schedule.service';

type Scope = Pick<Context, 'tenant' | 'now'>;

const MOST_PRACTICES = 100;

/**
 * What its author should know although it can be scheduled: practice tells what is right, and learners can take it before this.
 * It is not kept back from them, since that would tell which questions the exam asks.
 */
export async function noticesOf(scope: Scope, exam: ExamRow): Promise<ExamProblem[]> {
  if (exam.purpose !== 'EXAM' || (exam.status !== 'DRAFT' && exam.status !== 'SCHEDULED')) return [];
  const sections = exam.status === 'DRAFT' ? await planSections(scope, exam) : exam.sections;
  const practised = await listPractised(scope, [...new Set(sections.flatMap(itemIdsOf))]);
  return sections.flatMap(({ title: section, items, draws }, s) => [
    ...items.flatMap(({ itemId }, i): ExamProblem[] => {
      const practice = practised.get(itemId);
      if (practice === undefined) return [];
      const number = i + 1;
      return [
        {
          path: `sections.${s}.items.${i}`,
          message: `Question ${number} of “${section}” is also in the practice “${practice}”, which tells its answer.`,
          because: { reason: 'QUESTION_IN_PRACTICE', number, section, practice },
        },
      ];
    }),
    ...draws.flatMap(({ pool = [] }, d): ExamProblem[] => {
      const found = pool.flatMap(({ itemId }) => practised.get(itemId) ?? []);
      const [practice] = found;
      if (practice === undefined) return [];
      const count = found.length;
      return [
        {
          path: `sections.${s}.draws.${d}`,
          message: `Of what “${section}” draws from, ${count} are also in practice, such as “${practice}”, which tells their answers.`,
          because: { reason: 'DRAW_IN_PRACTICE', section, count, practice },
        },
      ];
    }),
  ]);
}

const itemIdsOf = ({ items, draws }: ExamSection) =>
  [...items, ...draws.flatMap(({ pool = [] }) => pool)].map(({ itemId }) => itemId);

/** Item → title of a practice that learners can take, or could; of the newest, as far as there are too many. */
async function listPractised(scope: Scope, itemIds: readonly string[]): Promise<Map<string, string>> {
  if (itemIds.length === 0) return new Map();
  const asked = { $in: [...itemIds] };
  const filter = {
    purpose: 'PRACTICE',
    status: { $in: ['SCHEDULED', 'CLOSED'] },
    $or: [{ 'sections.items.itemId': asked }, { 'sections.draws.pool.itemId': asked }],
  } as QueryFilter<ExamRow>;
  const found = await exams(scope).find(filter, {
    sort: { createdAt: -1 },
    limit: MOST_PRACTICES,
    projection: { title: 1, 'sections.items.itemId': 1, 'sections.draws.pool.itemId': 1 },
  });
  return new Map(
    found.flatMap(({ title, sections }) =>
      sections.flatMap(itemIdsOf).map((itemId): [string, string] => [itemId, title]),
    ),
  );
}
