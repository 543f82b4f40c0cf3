import { platformCollection, tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export const outcomes = ['OK', 'REFUSED'] as const;

export interface AuditEntryRow {
  /** The id of the event that it came with: however often that is delivered, it is one entry. */
  _id: string;
  tenantId: string;
  /** From 1, without a gap. */
  seq: number;
  at: Date;
  service: string;
  action: string;
  outcome: (typeof outcomes)[number];
  actor: { kind: string; id: string | null; sessionId: string | null };
  target: { type: string; id: string } | null;
  /** All ids that it is about, so that an auditor finds it by any of them. */
  subjects: string[];
  details: Record<string, string | number | boolean | null | string[]>;
  requestId: string | null;
  /** The hash of the entry before. */
  previous: string;
  hash: string;
}

const schema = new Schema<AuditEntryRow>({
  seq: { type: Number, required: true },
  at: { type: Date, required: true },
  service: { type: String, required: true },
  action: { type: String, required: true },
  outcome: { type: String, enum: outcomes, required: true },
  actor: {
    type: new Schema<AuditEntryRow['actor']>(
      { kind: String, id: { type: String, default: null }, sessionId: { type: String, default: null } },
      { _id: false, id: false },
    ),
    required: true,
  },
  target: {
    type: new Schema<NonNullable<AuditEntryRow['target']>>(
      { type: { type: String }, id: String },
      { _id: false, id: false },
    ),
    default: null,
  },
  subjects: [String],
  details: Schema.Types.Mixed,
  requestId: { type: String, default: null },
  previous: { type: String, required: true },
  hash: { type: String, required: true },
} as never);

// Two writers cannot both append the entry after 41.
schema.index({ tenantId: 1, seq: 1 }, { unique: true });
schema.index({ tenantId: 1, action: 1, seq: 1 });
schema.index({ tenantId: 1, 'actor.id': 1, seq: 1 });
schema.index({ tenantId: 1, subjects: 1, seq: 1 });

export const auditEntries = tenantCollection<AuditEntryRow>('auditEntries', schema);

/** Where a tenant's trail ends, sealed: without it nobody could tell whether entries were cut off. */
export interface AuditHeadRow {
  /** The tenant's id: there is one. */
  _id: string;
  tenantId: string;
  seq: number;
  hash: string;
  at: Date;
  seal: string;
}

const headSchema = new Schema<AuditHeadRow>({
  seq: { type: Number, required: true },
  hash: { type: String, required: true },
  at: { type: Date, required: true },
  seal: { type: String, required: true },
} as never);

export const auditHeads = tenantCollection<AuditHeadRow>('auditHeads', headSchema);

/** The heads of those tenants whose trail has grown, each minute, chained among themselves: a whole trail that is gone is missed. */
export interface AuditCheckpointRow {
  /** From 1, twelve digits, so that it sorts. */
  _id: string;
  at: Date;
  heads: { tenantId: string; seq: number; hash: string }[];
  previous: string;
  hash: string;
}

const checkpointSchema = new Schema<AuditCheckpointRow>({
  at: { type: Date, required: true },
  heads: [
    new Schema<AuditCheckpointRow['heads'][number]>({ tenantId: String, seq: Number, hash: String }, { _id: false }),
  ],
  previous: { type: String, required: true },
  hash: { type: String, required: true },
});

export const auditCheckpoints = platformCollection<AuditCheckpointRow>('auditCheckpoints', checkpointSchema);
