import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { mayOn } from '@lyceum/kernel/grants';
import type { ExamRow } from '../exam/exam.model';
import { hasSeat } from '../seat/known-seat.service';
import { courseBoard, examBoard } from './board.keys';
import type { Boards, Entry } from './boards';
import { leaderboardMembers } from './member.model';
import { allScores, counted, examsOf, standingOf } from './standing';

type Scope = Pick<Context, 'tenant' | 'principal'> & { boards: Boards };

/** An exam's leaderboard, or that of all exams of a course: one of the two. */
export interface Which {
  examId?: string | undefined;
  courseId?: string | undefined;
}

export interface PlaceRow {
  rank: number;
  nickname: string;
  score: number;
  isMe: boolean;
}

interface Board {
  key: string;
  courseId: string;
  exams: ExamRow[];
}

const MAX_TRIES = 3;

/**
 * The first so many, those of equal score together; only who has joined, under the name that they chose.
 * @throws NOT_FOUND for who has neither joined nor may read results, and where there is no leaderboard
 */
export async function leaderboard(
  scope: Scope,
  which: Which,
  first: number,
): Promise<{ size: number; places: PlaceRow[] }> {
  const board = await visibleBoard(scope, which);
  return shown(scope, board, async () => ({ from: 0, count: first }));
}

/** One's own place with those above and below; null without a score on it. @throws NOT_FOUND as `leaderboard` */
export async function myRank(
  scope: Scope,
  which: Which,
  around: number,
): Promise<{ rank: number; score: number; size: number; neighbours: PlaceRow[] } | null> {
  const own = personId(scope);
  const board = await visibleBoard(scope, which);
  const { size, places } = await shown(scope, board, async () => {
    const place = await scope.boards.placeOf(board.key, own);
    if (place === null) return null;
    const from = Math.max(0, place - around);
    return { from, count: place - from + around + 1 };
  });
  const mine = places.find(({ isMe }) => isMe);
  return mine ? { rank: mine.rank, score: mine.score, size, neighbours: places } : null;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
async function visibleBoard(scope: Scope, { examId, courseId }: Which): Promise<Board> {
  if ((examId === undefined) === (courseId === undefined))
    throw new DomainError('BAD_USER_INPUT', 'Name either an exam or a course.', { reason: 'EXAM_OR_COURSE' });
  const found = await examsOf(scope, examId !== undefined ? { _id: examId } : { courseId: courseId as string });
  const [exam] = found;
  const of = exam?.courseId ?? courseId ?? '';
  const joined = scope.principal.kind === 'person' && (await isMember(scope, of)) && (await hasSeat(scope, of));
  // A course whose exams have no leaderboard yet has an empty one.
  if ((examId !== undefined && !exam) || !(joined || (await mayOn(scope, 'result:read', `course:${of}`))))
    throw new DomainError('NOT_FOUND', 'There is no leaderboard here that you have joined.', { examId, courseId });
  const key = examId !== undefined ? examBoard(scope, examId) : courseBoard(scope, of);
  return { key, courseId: of, exams: found };
}

async function isMember(scope: Scope, courseId: string): Promise<boolean> {
  return (await leaderboardMembers(scope).count({ courseId, learnerId: personId(scope) })) > 0;
}

/**
 * The part of a board that `part` names. Boards are copies: what is shown of one is compared with results and members, and when
 * it is not what they say, the board is read anew. So a score that was taken back is shown by none.
 */
async function shown(
  scope: Scope,
  board: Board,
  part: () => Promise<{ from: number; count: number } | null>,
): Promise<{ size: number; places: PlaceRow[] }> {
  const { boards } = scope;
  try {
    for (let tries = 1; ; tries++) {
      await fill(scope, board);
      const wanted = await part();
      const entries = wanted ? await boards.slice(board.key, wanted.from, wanted.count) : [];
      const { places, holds } = await compared(scope, board, entries);
      if (holds || tries === MAX_TRIES) return { size: await boards.size(board.key), places };
      await boards.drop(board.key);
    }
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    throw new DomainError('TRY_AGAIN', 'The leaderboard cannot be read just now. Try again in a moment.', {}, cause);
  }
}

async function compared(scope: Scope, { courseId, exams }: Board, entries: readonly Entry[]) {
  const learnerIds = entries.map(({ member }) => member);
  const [standing, members] = await Promise.all([
    standingOf(scope, exams, learnerIds),
    leaderboardMembers(scope).find({ courseId, learnerId: { $in: learnerIds } }),
  ]);
  const scores = counted(exams, standing);
  const nicknames = new Map(members.map(({ learnerId, nickname }) => [learnerId, nickname]));
  const me = scope.principal.kind === 'person' ? scope.principal.id : undefined;
  const right = entries.filter(({ member, score }) => nicknames.has(member) && scores.get(member) === score);
  const places = right.map(({ member, rank, score }): PlaceRow => {
    return { rank, nickname: nicknames.get(member) as string, score, isMe: member === me };
  });
  return { places, holds: right.length === entries.length };
}

const filling = new WeakMap<Boards, Map<string, Promise<void>>>();

/** Once for all who wait for it: a board that has run out is asked for by everybody who watches it. */
function fill(scope: Scope, board: Board): Promise<void> {
  const running = filling.get(scope.boards) ?? new Map<string, Promise<void>>();
  filling.set(scope.boards, running);
  const known = running.get(board.key);
  if (known) return known;
  const run = fillNow(scope, board).finally(() => running.delete(board.key));
  running.set(board.key, run);
  return run;
}

async function fillNow(scope: Scope, { key, courseId, exams }: Board): Promise<void> {
  const { boards } = scope;
  for (let tries = 1; !(await boards.isFilled(key)); tries++) {
    const version = await boards.version(key);
    const filled = await boards.fill(key, version, await allScores(scope, courseId, exams));
    if (!filled && tries >= MAX_TRIES)
      throw new DomainError('TRY_AGAIN', 'The leaderboard is changing. Try again in a moment.');
  }
}
