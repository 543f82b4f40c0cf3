import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** What somebody was shown, and how likely that was: without it nobody could say later what another policy would have done. */
export interface ExposureRow {
  /** `LEARNER DAY ANSWERS`: the same facts show the same things, and count once. */
  _id: string;
  learnerId: string;
  at: Date;
  version: string;
  /** Of a running experiment. */
  experimentId: string | null;
  arm: string | null;
  slots: { id: string; kind: string; skill: string | null; p: number | null; propensity: number; explored: boolean }[];
}

/** A year: an experiment is read out within a term. */
const EXPOSURE_S = 366 * 86_400;

const schema = new Schema<ExposureRow>({
  learnerId: { type: String, required: true },
  at: { type: Date, required: true },
  version: { type: String, required: true },
  experimentId: { type: String, default: null },
  arm: { type: String, default: null },
  slots: { type: Schema.Types.Mixed, required: true },
} as never);
schema.index({ tenantId: 1, learnerId: 1 });
schema.index({ tenantId: 1, experimentId: 1, learnerId: 1, at: 1 });
schema.index({ at: 1 }, { expireAfterSeconds: EXPOSURE_S });

export const exposures = tenantCollection<ExposureRow>('exposures', schema);
