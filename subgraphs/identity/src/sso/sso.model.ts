import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A sign-in that has begun; its verifier and nonce are made from the state and not stored. */
export interface SsoStateRow {
  /** SHA-256 of the state. */
  _id: string;
  providerId: string;
  redirectUri: string;
  /** SHA-256 of the secret that the browser holds where it began. */
  clientHash: string;
  expiresAt: Date;
}

const stateSchema = new Schema<SsoStateRow>({
  providerId: { type: String, required: true },
  redirectUri: { type: String, required: true },
  clientHash: { type: String, required: true },
  expiresAt: { type: Date, required: true },
});
stateSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const ssoStates = tenantCollection<SsoStateRow>('ssoStates', stateSchema);

/** Whose account at a provider is whose here. */
export interface SsoLinkRow {
  _id: string;
  providerId: string;
  /** A keyed hash of issuer and subject. */
  subject: string;
  personId: string;
  createdAt: Date;
}

const linkSchema = new Schema<SsoLinkRow>({
  providerId: { type: String, required: true },
  subject: { type: String, required: true },
  personId: { type: String, required: true },
  createdAt: { type: Date, required: true },
});
linkSchema.index({ tenantId: 1, providerId: 1, subject: 1 }, { unique: true });
// An address that the provider gives to somebody else later must not lead into the account of who had it before.
linkSchema.index({ tenantId: 1, personId: 1, providerId: 1 }, { unique: true });

export const ssoLinks = tenantCollection<SsoLinkRow>('ssoLinks', linkSchema);

/** What the provider said of one of our sessions, for signing out there too. */
export interface SsoSessionRow {
  /** The session's. */
  _id: string;
  providerId: string;
  personId: string;
  /** A keyed hash of issuer and subject. */
  subject: string;
  /** A keyed hash of the provider's id of its session. */
  sid: string | null;
  /** Encrypted: the provider wants it back as a hint at sign-out. */
  idToken: string;
  createdAt: Date;
}

const sessionSchema = new Schema<SsoSessionRow>({
  providerId: { type: String, required: true },
  personId: { type: String, required: true },
  subject: { type: String, required: true },
  sid: { type: String, default: null },
  idToken: { type: String, required: true, encrypted: true },
  createdAt: { type: Date, required: true },
});
sessionSchema.index({ tenantId: 1, providerId: 1, subject: 1 });
sessionSchema.index({ tenantId: 1, personId: 1 });
// Longer than a session that is used now and then lives is of no use: signing out there is then left out.
sessionSchema.index({ createdAt: 1 }, { expireAfterSeconds: 90 * 86_400 });

export const ssoSessions = tenantCollection<SsoSessionRow>('ssoSessions', sessionSchema);
