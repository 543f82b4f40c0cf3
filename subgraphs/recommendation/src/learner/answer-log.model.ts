import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export interface LoggedAnswer {
  itemId: string;
  skills: string[];
  /** 0 wrong, 1 right, partial credit between. */
  y: number;
  /** The item's rate and its skills' log-odds as they were known when it was first predicted: a replay uses the same. */
  rate: number;
  skillEase: number;
}

/** The answers of one released result: what states are made of, and what training reads. */
export interface AnsweredRow {
  /** The result's: each counts once, at its highest revision. */
  _id: string;
  learnerId: string;
  examId: string;
  courseId: string;
  revision: number;
  /** When it was handed in. */
  at: Date;
  /** Whether the exam may be repeated. */
  retries: boolean;
  /** Its learner sees points alone: each answer says how the whole went, and of its item nothing. */
  whole?: boolean;
  answers: LoggedAnswer[];
}

/** What was predicted before a result was taken in, to see how well predictions hold. */
export interface PredictionRow {
  /** The result's. */
  _id: string;
  learnerId: string;
  /** The snapshot that predicted, or `elo`. */
  version: string;
  at: Date;
  items: { itemId: string; p: number; y: number }[];
}

const text = { type: String, required: true };
const date = { type: Date, required: true };
const mixed = { type: Schema.Types.Mixed, required: true };

const answeredSchema = new Schema<AnsweredRow>({
  learnerId: text,
  examId: text,
  courseId: text,
  revision: { type: Number, required: true },
  at: date,
  retries: { type: Boolean, required: true },
  whole: Boolean,
  answers: mixed,
} as never);
answeredSchema.index({ tenantId: 1, learnerId: 1, at: 1 });

/** Half a year: calibration is judged by what is recent. */
const PREDICTION_S = 183 * 86_400;

const predictionSchema = new Schema<PredictionRow>({
  learnerId: text,
  version: text,
  at: date,
  items: mixed,
} as never);
predictionSchema.index({ tenantId: 1, learnerId: 1 });
predictionSchema.index({ tenantId: 1, version: 1, at: -1 });
predictionSchema.index({ at: 1 }, { expireAfterSeconds: PREDICTION_S });

export const answered = tenantCollection<AnsweredRow>('answered', answeredSchema);
export const predictions = tenantCollection<PredictionRow>('predictions', predictionSchema);
