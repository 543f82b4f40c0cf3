import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const noticedByClient = [
  'FOCUS_LOST',
  'FOCUS_BACK',
  'FULLSCREEN_LEFT',
  'FULLSCREEN_BACK',
  'COPY',
  'PASTE',
  'DEVICE_CHANGED',
  'NETWORK_LOST',
  'NETWORK_BACK',
  'SCREEN_SHARED',
] as const;
/** NOTE: what a proctor writes down. */
export const proctorEventKinds = [...noticedByClient, 'NOTE'] as const;
export type ProctorEventKind = (typeof proctorEventKinds)[number];

/** One entry of the log of an attempt: written once, never changed. */
export interface ProctorEventRow {
  _id: string;
  attemptId: string;
  examId: string;
  courseId: string;
  /** Whose attempt it is. */
  learnerId: string;
  /** `client:SEQ` or `staff:KEY`: the same again is the same entry. */
  key: string;
  kind: ProctorEventKind;
  detail: string;
  /** By the server's clock, when it was heard of. */
  at: Date;
  /** By the device's clock, when it happened; null for a note. */
  clientAt: Date | null;
  /** Who wrote it down; null for what the learner's client noticed. */
  recordedBy: string | null;
}

export type ProctorVerdict = 'CLEAR' | 'SUSPICIOUS' | 'VIOLATION';

/** What somebody made of the log. A later one stands beside the earlier ones; the newest counts. */
export interface ProctorReviewRow {
  _id: string;
  attemptId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  /** Of the request, so that the same again is the same review. */
  key: string;
  verdict: ProctorVerdict;
  note: string;
  reviewedBy: string;
  at: Date;
}

const text = { type: String, required: true };
const date = { type: Date, required: true };
const attempt = { attemptId: text, examId: text, courseId: text, learnerId: text, key: text };

const eventSchema = new Schema<ProctorEventRow>({
  ...attempt,
  kind: { type: String, enum: proctorEventKinds, required: true },
  detail: { type: String, default: '' },
  at: date,
  clientAt: { type: Date, default: null },
  recordedBy: { type: String, default: null },
} as never);
eventSchema.index({ tenantId: 1, attemptId: 1, key: 1 }, { unique: true });
eventSchema.index({ tenantId: 1, attemptId: 1, _id: 1 });
eventSchema.index({ tenantId: 1, learnerId: 1, _id: 1 });

const reviewSchema = new Schema<ProctorReviewRow>({
  ...attempt,
  verdict: { type: String, enum: ['CLEAR', 'SUSPICIOUS', 'VIOLATION'], required: true },
  note: { type: String, default: '' },
  reviewedBy: text,
  at: date,
});
reviewSchema.index({ tenantId: 1, attemptId: 1, key: 1 }, { unique: true });
reviewSchema.index({ tenantId: 1, attemptId: 1, _id: 1 });
reviewSchema.index({ tenantId: 1, learnerId: 1, _id: 1 });

export const proctorEvents = tenantCollection<ProctorEventRow>('proctorEvents', eventSchema);
export const proctorReviews = tenantCollection<ProctorReviewRow>('proctorReviews', reviewSchema);
