import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * `lyk_TENANT_ID_SECRET_CHECKSUM`. The beginning lets a scanner of repositories find one that has leaked, the checksum lets it,
 * and the router, tell a key from a text that only looks like one without asking anybody; the tenant says whom to warn.
 */
export interface PartnerKey {
  /** The slug of the tenant. */
  readonly tenant: string;
  readonly id: string;
  /** 256 random bits as hexadecimal digits. */
  readonly secret: string;
}

const SECRET_BYTES = 32;
const FORM = /^(lyk_([a-z0-9-]{2,40})_([0-9a-f-]{36})_([0-9a-f]{64}))_([0-9a-f]{8})$/;

export function newKeySecret(): string {
  return randomBytes(SECRET_BYTES).toString('hex');
}

export function writePartnerKey({ tenant, id, secret }: PartnerKey): string {
  const text = `lyk_${tenant}_${id}_${secret}`;
  return `${text}_${checksum(text)}`;
}

/** Null for what is no such key. */
export function readPartnerKey(text: string): PartnerKey | null {
  const [, checked = '', tenant, id, secret, sum] = FORM.exec(text) ?? [];
  if (!tenant || !id || !secret || checksum(checked) !== sum) return null;
  return { tenant, id, secret };
}

const checksum = (text: string) => crc32(text).toString(16).padStart(8, '0');
