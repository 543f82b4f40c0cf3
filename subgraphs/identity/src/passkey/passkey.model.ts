import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A WebAuthn credential with which somebody signs in. */
export interface PasskeyRow {
  _id: string;
  personId: string;
  /** Base64url, as the authenticator names it. */
  credentialId: string;
  /** COSE, base64url. */
  publicKey: string;
  /** How often it has signed; 0 for ever where it is kept on several devices. */
  counter: number;
  transports: string[];
  /** Kept on several devices by whoever made them, rather than bound to one. */
  synced: boolean;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

const schema = new Schema<PasskeyRow>({
  personId: { type: String, required: true },
  credentialId: { type: String, required: true },
  publicKey: { type: String, required: true },
  counter: { type: Number, required: true },
  transports: [String],
  synced: { type: Boolean, required: true },
  name: { type: String, required: true },
  createdAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
});

schema.index({ tenantId: 1, credentialId: 1 }, { unique: true });
schema.index({ tenantId: 1, personId: 1, createdAt: 1, _id: 1 });

export const passkeys = tenantCollection<PasskeyRow>('passkeys', schema);

/** A challenge that waits for its signature. */
export interface CeremonyRow {
  _id: string;
  kind: 'REGISTER' | 'SIGN_IN';
  /** Who registers; null when it is for whoever signs. */
  personId: string | null;
  /** Base64url. */
  challenge: string;
  expiresAt: Date;
  usedAt: Date | null;
}

const ceremonySchema = new Schema<CeremonyRow>({
  kind: { type: String, enum: ['REGISTER', 'SIGN_IN'], required: true },
  personId: { type: String, default: null },
  challenge: { type: String, required: true },
  expiresAt: { type: Date, required: true },
  usedAt: { type: Date, default: null },
});

ceremonySchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const ceremonies = tenantCollection<CeremonyRow>('passkeyCeremonies', ceremonySchema);
