import type { GrantAccommodationInput, GrantedTimeFragment } from '../__generated__/operations';

type Granted = Omit<GrantedTimeFragment, '__typename' | 'id' | 'learnerId' | 'learnerName' | 'changedAt'>;

/** What grants the same again, once it was revoked. */
export function inputOf(granted: Granted, learnerId: string): GrantAccommodationInput {
  const { courseId, examId, extraMinutes, extraPercent, extraAttempts, unlockedUntil, reason } = granted;
  const where = examId ? { examId } : { courseId };
  return { ...where, learnerId, extraMinutes, extraPercent, extraAttempts, unlockedUntil, reason };
}
