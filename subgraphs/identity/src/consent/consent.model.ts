import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export interface PurposeText {
  /** BCP 47. */
  language: string;
  title: string;
  text: string;
}

/** What a tenant asks people to agree to. A version is never changed: what somebody agreed to can be read for ever. */
export interface PurposeRow {
  /** `TENANT KEY VERSION` */
  _id: string;
  key: string;
  version: number;
  texts: PurposeText[];
  required: boolean;
  /** The newest of its key that is asked for; none of a key that is retired. */
  current: boolean;
  createdAt: Date;
}

const text = { type: String, required: true };

const purposeSchema = new Schema<PurposeRow>({
  key: text,
  version: { type: Number, required: true },
  texts: [new Schema<PurposeText>({ language: text, title: text, text }, { _id: false, id: false })],
  required: { type: Boolean, required: true },
  current: { type: Boolean, required: true },
  createdAt: { type: Date, required: true },
});
purposeSchema.index({ tenantId: 1, key: 1, version: 1 }, { unique: true });

export const purposes = tenantCollection<PurposeRow>('consentPurposes', purposeSchema);

export interface Decision {
  given: boolean;
  version: number;
  at: Date;
}

/** What a person says to a purpose, and has said before. */
export interface ConsentRow {
  _id: string;
  personId: string;
  purpose: string;
  given: boolean;
  version: number;
  at: Date;
  /** Oldest first, the present one included. */
  history: Decision[];
}

const consentSchema = new Schema<ConsentRow>({
  personId: text,
  purpose: text,
  given: { type: Boolean, required: true },
  version: { type: Number, required: true },
  at: { type: Date, required: true },
  history: [new Schema<Decision>({ given: Boolean, version: Number, at: Date }, { _id: false })],
});
// Two devices that answer at once write one row.
consentSchema.index({ tenantId: 1, personId: 1, purpose: 1 }, { unique: true });

export const consents = tenantCollection<ConsentRow>('consents', consentSchema);
