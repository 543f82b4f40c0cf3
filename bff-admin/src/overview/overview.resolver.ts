import type { BffContext } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ExamBoardDocument, OverviewAskerDocument, OverviewDocument } from '../__generated__/operations';
import { deadLettersOfAll } from '../dead-letters/dead-letter.service';
import { examsToday, overviewOf } from './overview.service';
import { type ExamToday, Overview } from './overview.type';

@Resolver()
export class OverviewResolver {
  @Query(() => Overview, {
    description: 'For who runs a part of the school; null what one may not see. Errors: UNAUTHENTICATED, FORBIDDEN.',
  })
  async overview(@Ctx() ctx: BffContext): Promise<Overview> {
    const held = (await ctx.ask(OverviewAskerDocument, {})).me.permissions ?? [];
    // Who may read the audit trail and nothing else runs a part of it too, of which there is no figure.
    if (held.every((permission) => LEARNERS.has(permission)))
      throw new DomainError('FORBIDDEN', 'This is for people who run a part of the school.');
    const { deadLetters: letters, ...shown } = partsFor(held);
    const [answer, deadLetters] = await Promise.all([
      ctx.ask(OverviewDocument, shown),
      letters ? deadLettersOfAll(ctx, { first: 1 }) : null,
    ]);
    const exams = await Promise.all(examsToday(answer, new Date()).map((exam) => withBoard(exam, ctx)));
    return overviewOf(answer, { exams, deadLetters });
  }
}

/** What one may do for oneself. */
const LEARNERS: ReadonlySet<string> = new Set(['course:read', 'seat:self', 'exam:take']);

function partsFor(held: readonly string[]) {
  const may = (permission: string) => held.includes(permission);
  const onSome = (permission: string) => may(permission) || may(`${permission}@course`);
  const readsCourses = may('course:read');
  return {
    people: may('person:read'),
    // Who only reads courses is a learner; drafts are counted for who writes all of them.
    courses: readsCourses && may('course:author'),
    cohorts: readsCourses && onSome('cohort:read'),
    seats: may('seat:read'),
    imports: may('roster:import'),
    exams: readsCourses && ['exam:author', 'exam:proctor', 'result:read', 'result:grade'].some(onSome),
    items: may('item:author'),
    privacy: may('privacy:manage'),
    deadLetters: may('event:operate'),
  };
}

/** Without its figures for who may not watch it. */
async function withBoard(exam: ExamToday, ctx: BffContext): Promise<ExamToday> {
  try {
    return { ...exam, board: (await ctx.ask(ExamBoardDocument, { examId: exam.id })).examBoard };
  } catch (error) {
    if (error instanceof DomainError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND')) return exam;
    throw error;
  }
}
