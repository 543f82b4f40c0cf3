import { tenantCollection } from '@lyceum/kernel/tenancy';
import { type mongo, Schema } from 'mongoose';

/** CANDIDATE: waits for a decision by hand; REJECTED: failed the gate; RETIRED: was active once. */
export type SnapshotStatus = 'CANDIDATE' | 'ACTIVE' | 'RETIRED' | 'REJECTED';

export interface Figures {
  /** Of learners that training has not seen. */
  answers: number;
  learners: number;
  auc: number;
  logLoss: number;
  /** Expected calibration error. */
  ece: number;
}

/** One fit of the model to a tenant's answers. Its weights never change. */
export interface SnapshotRow {
  _id: string;
  status: SnapshotStatus;
  mode: 'lean' | 'full';
  createdAt: Date;
  /** When it last became the active one. */
  promotedAt: Date | null;
  trainedOn: { answers: number; learners: number };
  figures: Figures;
  /** What was active then, on the same learners; null: Elo, for there was none. */
  against: (Figures & { snapshotId: string | null }) | null;
  /** Why it was promoted or not. */
  verdict: string;
}

/** Apart from the snapshot, for lists of those are read without. */
export interface SnapshotWeightsRow {
  /** The snapshot's. */
  _id: string;
  /** As weights-codec.ts writes them. */
  bytes: Buffer | mongo.Binary;
}

const date = { type: Date, required: true };
const mixed = { type: Schema.Types.Mixed, required: true };

const schema = new Schema<SnapshotRow>({
  status: { type: String, enum: ['CANDIDATE', 'ACTIVE', 'RETIRED', 'REJECTED'], required: true },
  mode: { type: String, enum: ['lean', 'full'], required: true },
  createdAt: date,
  promotedAt: { type: Date, default: null },
  trainedOn: mixed,
  figures: mixed,
  against: { type: Schema.Types.Mixed, default: null },
  verdict: { type: String, required: true },
} as never);
schema.index({ tenantId: 1, createdAt: -1, _id: -1 });
schema.index({ tenantId: 1, status: 1, promotedAt: -1 });

const weightsSchema = new Schema<SnapshotWeightsRow>({ bytes: mixed } as never);

export const snapshots = tenantCollection<SnapshotRow>('snapshots', schema);
export const snapshotWeights = tenantCollection<SnapshotWeightsRow>('snapshotWeights', weightsSchema);
