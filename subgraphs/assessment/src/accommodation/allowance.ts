import type { ExamRow } from '../exam/exam.model';
import type { AccommodationRow } from './accommodation.model';

/** What one learner is granted in one exam beyond what all have. */
export interface Allowance {
  extraMs: number;
  extraAttempts: number;
  /** Open for them until then, whenever it is for others. */
  unlockedUntil: Date | null;
}

export const noAllowance: Allowance = { extraMs: 0, extraAttempts: 0, unlockedUntil: null };

type Timed = Pick<ExamRow, 'opensAt' | 'closesAt' | 'timeLimitMs'>;
type Granted = Pick<AccommodationRow, 'extraMinutes' | 'extraPercent' | 'extraAttempts' | 'unlockedUntil'>;

/** What is said for the exam goes before what is said for the course, each for itself. */
export function allowanceOf(exam: Timed, ofExam: Granted | undefined, ofCourse: Granted | undefined): Allowance {
  const extraTime = hasTime(ofExam) ? ofExam : ofCourse;
  return {
    extraMs: extraMs(exam, extraTime),
    extraAttempts: ofExam?.extraAttempts ?? ofCourse?.extraAttempts ?? 0,
    unlockedUntil: ofExam?.unlockedUntil ?? ofCourse?.unlockedUntil ?? null,
  };
}

const hasTime = (granted: Granted | undefined): granted is Granted =>
  granted !== undefined && (granted.extraMinutes !== null || granted.extraPercent !== null);

/** Minutes and percent add up. Percent are of the time limit, or of the window where there is none. */
function extraMs({ opensAt, closesAt, timeLimitMs }: Timed, granted: Granted | undefined): number {
  const window = opensAt && closesAt ? closesAt.getTime() - opensAt.getTime() : 0;
  const percent = ((granted?.extraPercent ?? 0) / 100) * (timeLimitMs ?? window);
  return Math.round((granted?.extraMinutes ?? 0) * 60_000 + percent);
}

export interface Sitting {
  opensAt: Date | null;
  /** Nobody may answer after this. Null: it stays open. */
  closesAt: Date | null;
  timeLimitMs: number | null;
  /** Null: as many as one likes. */
  attemptLimit: number | null;
}

/**
 * The exam as one learner may take it. Extra time moves the end of the window too, for a window may be no longer than the
 * limit; whoever is let in later has at least until then.
 */
export function sittingOf(
  exam: Timed & Pick<ExamRow, 'attemptLimit'>,
  { extraMs, extraAttempts, unlockedUntil }: Allowance,
): Sitting {
  const { opensAt, closesAt, timeLimitMs, attemptLimit } = exam;
  const close = closesAt && closesAt.getTime() + extraMs;
  return {
    opensAt,
    closesAt: close === null ? null : new Date(Math.max(close, unlockedUntil?.getTime() ?? 0)),
    timeLimitMs: timeLimitMs === null ? null : timeLimitMs + extraMs,
    attemptLimit: attemptLimit === 0 ? null : attemptLimit + extraAttempts,
  };
}

export type Phase = 'UPCOMING' | 'OPEN' | 'OVER';

export function phaseOf({ opensAt, closesAt }: Sitting, { unlockedUntil }: Allowance, now: Date): Phase {
  if (closesAt && closesAt <= now) return 'OVER';
  const unlocked = unlockedUntil !== null && now < unlockedUntil;
  return opensAt !== null && now < opensAt && !unlocked ? 'UPCOMING' : 'OPEN';
}

/** When an attempt ends that began then. Null: never. */
export function deadlineOf({ closesAt, timeLimitMs }: Sitting, startedAt: Date): Date | null {
  if (timeLimitMs === null) return closesAt;
  const limit = startedAt.getTime() + timeLimitMs;
  return new Date(closesAt === null ? limit : Math.min(limit, closesAt.getTime()));
}

export const graceOf = (deadline: Date | null, graceMs: number): Date | null =>
  deadline && new Date(deadline.getTime() + graceMs);
