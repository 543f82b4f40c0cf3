import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type Role, roleNames } from '../role/role.model';

export type PersonStatus = 'ACTIVE' | 'INACTIVE';

export interface PersonRow {
  _id: string;
  /** OneRoster's id; a person from no roster has their own id, so that everybody has one. */
  sourcedId: string;
  givenName: string;
  familyName: string;
  /** Folded, family name first. */
  nameKey: string;
  /** As it was given, for mails. */
  email: string | null;
  /** What one signs in with: the lower-cased e-mail address; `#ID` where there is none, which no address looks like. */
  login: string;
  username: string | null;
  roles: Role[];
  /** argon2id; null until an invitation is accepted. */
  passwordHash: string | null;
  status: PersonStatus;
  /** Of what the roster said last, REMOVED when it had let them go or not enabled them; null for a person from no roster. */
  rosterHash: string | null;
  tokens: string[];
  /** One more with every change that is announced, so that consumers can tell old news. */
  revision: number;
  createdAt: Date;
}

const schema = new Schema<PersonRow>({
  sourcedId: { type: String, required: true },
  givenName: { type: String, default: '' },
  familyName: { type: String, default: '' },
  nameKey: { type: String, default: '' },
  email: { type: String, default: null },
  login: { type: String, required: true },
  username: { type: String, default: null },
  roles: [{ type: String, enum: roleNames }],
  passwordHash: { type: String, default: null },
  status: { type: String, enum: ['ACTIVE', 'INACTIVE'], required: true },
  rosterHash: { type: String, default: null },
  tokens: [String],
  revision: { type: Number, required: true },
  createdAt: { type: Date, required: true },
});

// A roster that is imported twice, or by two workers, finds its person instead of making another.
schema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });
// Nobody can tell whose password it is when two sign in with one address.
schema.index({ tenantId: 1, login: 1 }, { unique: true });
schema.index({ tenantId: 1, nameKey: 1, _id: 1 });
schema.index({ tenantId: 1, createdAt: 1, _id: 1 });
schema.index({ tenantId: 1, tokens: 1 });

export const people = tenantCollection<PersonRow>('people', schema);
