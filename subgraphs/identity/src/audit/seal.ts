import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AuditCheckpointRow, AuditEntryRow, AuditHeadRow } from './audit.model';

/** What the first of a chain has in place of the hash before it. */
export const FIRST = 'none';

/**
 * HMAC-SHA256 over the whole row but its own hash, keyed by AUDIT_SECRET, which no database holds: who can write to the
 * database cannot make a hash that fits.
 */
export const hashOfEntry = ({ hash: _, ...row }: Omit<AuditEntryRow, 'hash'> & { hash?: string }, secret: string) =>
  mac('entry', row, secret);

export const sealOfHead = ({ seal: _, ...row }: Omit<AuditHeadRow, 'seal'> & { seal?: string }, secret: string) =>
  mac('head', row, secret);

export const hashOfCheckpoint = (
  { hash: _, ...row }: Omit<AuditCheckpointRow, 'hash'> & { hash?: string },
  secret: string,
) => mac('checkpoint', row, secret);

export function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function mac(kind: string, row: object, secret: string): string {
  return createHmac('sha256', secret)
    .update(`audit ${kind}\n${canonical(row)}`)
    .digest('base64url');
}

/** JSON with sorted keys, so that a row has one text whatever order the database keeps its fields in. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
