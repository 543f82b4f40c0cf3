import type { OverviewQuery } from '../__generated__/operations';
import { entryOf } from '../exams/exam.service';
import { importEntryOf } from '../roster/roster.service';
import type { DeadLetterCount, ExamToday, Overview } from './overview.type';

const DAY_MS = 86_400_000;
// A board each is asked for: a day with more of them is read on the list of exams.
const MAX_EXAMS = 12;

/** Open now or within a day, the soonest first. */
export function examsToday({ exams }: OverviewQuery, now: Date): ExamToday[] {
  const until = new Date(now.getTime() + DAY_MS);
  return (exams?.edges ?? [])
    .map(({ node }) => ({ ...entryOf(node), board: null }))
    .filter(({ opensAt, closesAt }) => opensAt && new Date(opensAt) <= until && (!closesAt || new Date(closesAt) > now))
    .sort((a, b) => Date.parse(a.opensAt ?? '') - Date.parse(b.opensAt ?? ''))
    .slice(0, MAX_EXAMS);
}

export function overviewOf(
  answer: OverviewQuery,
  { exams, deadLetters }: { exams: ExamToday[]; deadLetters: DeadLetterCount | null },
): Overview {
  const { me, peopleTotals, published, drafts, archived, cohorts, seatTotals } = answer;
  const { rosterImports, qtiImports, erasures } = answer;
  return {
    school: me.tenant.name,
    people: peopleTotals ?? null,
    courses: published
      ? {
          published: published.totalCount,
          drafts: drafts?.totalCount ?? 0,
          archived: archived?.totalCount ?? 0,
        }
      : null,
    cohorts: cohorts?.totalCount ?? null,
    seats: seatTotals ?? null,
    imports: rosterImports?.edges.map(({ node }) => importEntryOf(node)) ?? null,
    exams: answer.exams ? exams : null,
    questionImports: qtiImports?.edges.map(({ node }) => node) ?? null,
    erasuresWaiting: erasures?.totalCount ?? null,
    deadLetters,
  };
}
