import type { ItemResponse } from '../item/item.content';

/** Why a submission needs a second look. It was accepted all the same. */
export type SubmissionFlag = 'LATE' | 'OFFLINE' | 'AUTOMATIC';

/** What was handed in: written once, by one durable insert, and never changed. */
export interface Submission {
  attemptId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  /** The client's, of up to 64 characters: the same again is the same submission. */
  submissionKey: string;
  answers: { itemId: string; response: ItemResponse }[];
  acceptedAt: Date;
  flags: SubmissionFlag[];
  /** Of an offline attempt: what its device wrote down. */
  log?: { at: Date; itemId: string | null; what: string }[];
}
