import type { Kept } from '@lyceum/kernel/privacy';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const erasureStatuses = ['SCHEDULED', 'ON_HOLD', 'RUNNING', 'DONE', 'CANCELLED'] as const;
export type ErasureStatus = (typeof erasureStatuses)[number];

/** What a service reported. */
export interface ErasurePart {
  service: string;
  erased: number;
  kept: Kept[];
}

export interface ErasureRow {
  _id: string;
  personId: string;
  /** Of the person, or of the administrator who asked for it. */
  requestedBy: string;
  requestedAt: Date;
  /** When the days of grace are over. */
  dueAt: Date;
  status: ErasureStatus;
  /** The person's id while it is open, `#ID` afterwards: one at a time. */
  underWay: string;
  parts: ErasurePart[];
  startedAt: Date | null;
  finishedAt: Date | null;
}

const text = { type: String, required: true };

const part = new Schema<ErasurePart>(
  {
    service: text,
    erased: Number,
    kept: [new Schema<Kept>({ what: String, rows: Number, why: String } as never, { _id: false })],
  },
  { _id: false },
);

const schema = new Schema<ErasureRow>({
  personId: text,
  requestedBy: text,
  requestedAt: { type: Date, required: true },
  dueAt: { type: Date, required: true },
  status: { type: String, enum: erasureStatuses, required: true },
  underWay: text,
  parts: [part],
  startedAt: { type: Date, default: null },
  finishedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, underWay: 1 }, { unique: true });
schema.index({ tenantId: 1, requestedAt: 1, _id: 1 });
// For the clock, which looks across tenants.
schema.index({ status: 1, dueAt: 1 });

export const erasures = tenantCollection<ErasureRow>('erasures', schema);

/** While it stands, nothing of the person is erased. */
export interface LegalHoldRow {
  _id: string;
  personId: string;
  reason: string;
  placedBy: string;
  placedAt: Date;
  /** The person's id while it stands, `#ID` afterwards: one at a time. */
  standing: string;
  liftedBy: string | null;
  liftedAt: Date | null;
}

const holdSchema = new Schema<LegalHoldRow>({
  personId: text,
  reason: { type: String, default: '' },
  placedBy: text,
  placedAt: { type: Date, required: true },
  standing: text,
  liftedBy: { type: String, default: null },
  liftedAt: { type: Date, default: null },
});
holdSchema.index({ tenantId: 1, standing: 1 }, { unique: true });
holdSchema.index({ tenantId: 1, placedAt: 1, _id: 1 });

export const legalHolds = tenantCollection<LegalHoldRow>('legalHolds', holdSchema);

/** What a tenant decides; one row a tenant, by its id. */
export interface PrivacySettingsRow {
  _id: string;
  erasureGraceDays: number;
}

export const privacySettings = tenantCollection<PrivacySettingsRow>(
  'privacySettings',
  new Schema<PrivacySettingsRow>({ erasureGraceDays: { type: Number, required: true } }),
);
