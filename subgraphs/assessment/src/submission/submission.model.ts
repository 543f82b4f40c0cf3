import { type EventRow, eventCollection } from '@lyceum/kernel/events/collections';
import { Schema } from 'mongoose';
import type { ItemResponse } from '../item/item.content';

export const submissionFlags = ['LATE', 'OFFLINE', 'AUTOMATIC'] as const;
/** Why a submission needs a second look. It was accepted all the same. */
export type SubmissionFlag = (typeof submissionFlags)[number];

/** What was handed in: written once, by one durable insert, and never changed. */
export interface Submission {
  attemptId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  /** The client's, of up to 64 characters: the same again is the same submission. */
  submissionKey: string;
  /** With the ids of the attempt's paper, as they came. */
  answers: { itemId: string; response: ItemResponse }[];
  acceptedAt: Date;
  flags: SubmissionFlag[];
  /** Of an offline attempt: what its device wrote down. */
  log?: { at: Date; itemId: string | null; what: string }[];
}

/** A submission as it is stored: its insert is the event that grading waits for (submission.events.ts). */
export interface SubmissionRow extends EventRow {
  /** The attempt's id: an attempt is handed in once; `ATTEMPT:late` for the one that a learner may add to an automatic one. */
  key: string;
  /** SHA-256 of answers and log, so that a repetition is told from a change without comparing them. */
  hash: string;
  data: Submission;
}

const text = { type: String, required: true };

const submission = new Schema<Submission>(
  {
    attemptId: text,
    examId: text,
    courseId: text,
    learnerId: text,
    submissionKey: text,
    answers: { type: Schema.Types.Mixed, required: true },
    acceptedAt: { type: Date, required: true },
    flags: [String],
    log: Schema.Types.Mixed,
  } as never,
  { _id: false },
);

const schema = new Schema<SubmissionRow>({ key: text, hash: text, data: submission } as never);
// Accepting leans on this index rather than on a read: of ten devices that hand in together one succeeds, and the others meet it.
schema.index({ tenantId: 1, key: 1 }, { unique: true });
schema.index({ tenantId: 1, 'data.examId': 1, _id: 1 });
schema.index({ tenantId: 1, 'data.learnerId': 1, _id: 1 });

export const submissions = eventCollection<SubmissionRow>('submissions', schema);
