import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type Role, roleNames } from '../role/role.model';

export type PersonStatus = 'ACTIVE' | 'INACTIVE';

export interface PostalAddress {
  lines: string[];
  postalCode: string | null;
  city: string;
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

export interface GovernmentId {
  /** What issues it: `passport`, `student-number`. */
  type: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  value: string;
}

/** What is encrypted at rest; only the person and few others ever see it. */
export interface Personal {
  /** As it was given, for mails. */
  email: string | null;
  /** E.164. */
  phone: string | null;
  /** YYYY-MM-DD */
  birthDate: string | null;
  address: PostalAddress | null;
  governmentIds: GovernmentId[];
  /** As the school's own books know the guardians. */
  guardianIds: string[];
}

/** A person as services know them; `person.cipher.ts` makes it of what is stored. */
export interface PersonRow extends Personal {
  _id: string;
  /** OneRoster's id; a person from no roster has their own id, so that everybody has one. */
  sourcedId: string;
  givenName: string;
  familyName: string;
  /** Folded, family name first. */
  nameKey: string;
  /** Keyed hash of what one signs in with, the lower-cased e-mail address; `#ID` where there is none. */
  login: string;
  username: string | null;
  roles: Role[];
  /** argon2id; null until an invitation is accepted. */
  passwordHash: string | null;
  status: PersonStatus;
  /** The directory has deleted them there: it does not see them any more, until it makes them anew. */
  directoryRemoved?: boolean;
  /** Of what the roster said last, REMOVED when it had let them go or not enabled them; null for a person from no roster. */
  rosterHash: string | null;
  tokens: string[];
  /** One more with every change that is announced, so that consumers can tell old news. */
  revision: number;
  createdAt: Date;
}

declare const encrypted: unique symbol;
/** Not a string to the compiler, so that nobody sends a mail to a cipher text. */
export type Encrypted = { readonly [encrypted]: true };

/** A user name is clear unless it is an e-mail address. */
export type StoredPerson = Omit<PersonRow, keyof Personal | 'username'> & {
  [Field in keyof Personal]: Encrypted | null;
} & { username: string | Encrypted | null };

const secretText = { type: String, default: null, encrypted: true };

const schema = new Schema<StoredPerson>({
  sourcedId: { type: String, required: true },
  givenName: { type: String, default: '' },
  familyName: { type: String, default: '' },
  nameKey: { type: String, default: '' },
  email: secretText,
  phone: secretText,
  birthDate: secretText,
  address: secretText,
  governmentIds: secretText,
  guardianIds: secretText,
  login: { type: String, required: true },
  username: secretText,
  roles: [{ type: String, enum: roleNames }],
  passwordHash: { type: String, default: null },
  status: { type: String, enum: ['ACTIVE', 'INACTIVE'], required: true },
  directoryRemoved: Boolean,
  rosterHash: { type: String, default: null },
  tokens: [String],
  revision: { type: Number, required: true },
  createdAt: { type: Date, required: true },
} as never);

// A roster that is imported twice, or by two workers, finds its person instead of making another.
schema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });
// Nobody can tell whose password it is when two sign in with one address.
schema.index({ tenantId: 1, login: 1 }, { unique: true });
schema.index({ tenantId: 1, nameKey: 1, _id: 1 });
// What lists are narrowed by and figures are counted by, in the order in which lists come.
schema.index({ tenantId: 1, roles: 1, nameKey: 1, _id: 1 });
schema.index({ tenantId: 1, status: 1, nameKey: 1, _id: 1 });
schema.index({ tenantId: 1, createdAt: 1, _id: 1 });
schema.index({ tenantId: 1, tokens: 1 });

export const people = tenantCollection<StoredPerson>('people', schema);
