import { type Cipher, openCipher } from '@lyceum/kernel/field-encryption';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type Encrypted, type Personal, type PersonRow, people, type StoredPerson } from './person.model';

/** Between people as services know them and as they are stored. */
export interface PersonCipher {
  /** What one signs in with, as it is stored and found. */
  loginHash(email: string): string;
  /** Of all that a roster says of a person, for nobody may test a guess on it. */
  rosterHash(content: string): string;
  /** Decrypts a field when it is read, for most lists show names alone. */
  open(row: StoredPerson): PersonRow;
  seal<Fields extends Partial<Personal>>(personId: string, fields: Fields): { [F in keyof Fields]: Encrypted | null };
  username(personId: string, clear: string | null): StoredPerson['username'];
}

export async function openPeople(scope: TenantScope): Promise<PersonCipher> {
  const cipher = await openCipher(scope, people);
  return {
    loginHash: (email) => cipher.keyedHash('login', loginOf(email)),
    rosterHash: (content) => cipher.keyedHash('roster', content),
    open: (row) => opened(cipher, row),
    seal(personId, fields) {
      const sealed = Object.entries(fields).map(([field, value]) => [
        field,
        sealedField(cipher, field, personId, value),
      ]);
      return Object.fromEntries(sealed) as never;
    },
    username: (personId, clear) =>
      clear && /@|^enc:/.test(clear) ? (cipher.encrypt('username', personId, clear) as unknown as Encrypted) : clear,
  };
}

/** E-mail addresses that differ in this alone are one person's. */
export function loginOf(email: string): string {
  return email.trim().toLowerCase();
}

// Texts are encrypted as they are, the rest as JSON; an empty list is nothing.
function sealedField(cipher: Cipher, field: string, personId: string, value: unknown): string | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return cipher.encrypt(field, personId, typeof value === 'string' ? value : JSON.stringify(value));
}

function opened(cipher: Cipher, row: StoredPerson): PersonRow {
  const read = (field: keyof Personal | 'username') =>
    cipher.decrypt(field, row._id, (row[field] ?? null) as string | null);
  const readJson = <T>(field: keyof Personal, none: T): T => {
    const json = read(field);
    return json === null ? none : (JSON.parse(json) as T);
  };
  return {
    ...row,
    get email() {
      return read('email');
    },
    get username() {
      return typeof row.username === 'string' && !row.username.startsWith('enc:') ? row.username : read('username');
    },
    get phone() {
      return read('phone');
    },
    get birthDate() {
      return read('birthDate');
    },
    get address() {
      return readJson<PersonRow['address']>('address', null);
    },
    get governmentIds() {
      return readJson<PersonRow['governmentIds']>('governmentIds', []);
    },
    get guardianIds() {
      return readJson<PersonRow['guardianIds']>('guardianIds', []);
    },
  };
}
