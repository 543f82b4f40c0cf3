import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { type Page, page } from '@lyceum/kernel/pagination';
import type { QueryFilter } from 'mongoose';
import { type AuditEntryRow, type AuditHeadRow, auditEntries, auditHeads } from './audit.model';
import type { AuditFilter } from './audit.type';
import { type Verification, verifyTrail } from './verify.service';

type Scope = Pick<Context, 'tenant' | 'principal'>;

/** The most entries that one request checks: some seconds' work. */
export const MAX_VERIFIED = 20_000;

/** Newest first. That somebody looked is an entry too. @throws BAD_USER_INPUT for a cursor of another list. */
export async function listEntries(
  scope: Scope,
  filter: AuditFilter,
  paging: { first: number; after?: string },
): Promise<Page<AuditEntryRow>> {
  const found = await page(auditEntries(scope), whereOf(filter), paging, { field: 'seq', direction: -1 });
  const { from, to, ...named } = filter;
  const times = { ...(from && { from: from.toISOString() }), ...(to && { to: to.toISOString() }) };
  await recordAudit(scope, { action: 'audit.read', details: { ...named, ...times, entries: found.edges.length } });
  return found;
}

/** @throws BAD_USER_INPUT for a piece that is none. */
export async function verifyPiece(
  scope: Scope & { auditSecret: string },
  { after, limit }: { after: number; limit: number },
): Promise<Verification> {
  if (after < 0 || limit < 1 || limit > MAX_VERIFIED)
    throw new DomainError('BAD_USER_INPUT', `\`after\` is 0 or more, \`limit\` 1 to ${MAX_VERIFIED}.`);
  const result = await verifyTrail(scope, scope.auditSecret, { after, limit });
  const { checkedTo, problem } = result;
  const details = { after, checkedTo, problem: problem && `${problem.seq}: ${problem.what}` };
  await recordAudit(scope, { action: 'audit.verified', outcome: problem ? 'REFUSED' : 'OK', details });
  return result;
}

/** Null while nothing has been recorded. */
export function findHead(scope: Pick<Context, 'tenant'>): Promise<AuditHeadRow | null> {
  return auditHeads(scope).findOne({ _id: scope.tenant.id });
}

export function detailsOf({ details }: Pick<AuditEntryRow, 'details'>): { name: string; values: string[] }[] {
  return Object.entries(details ?? {}).map(([name, value]) => ({
    name,
    values: (Array.isArray(value) ? value : [value]).filter((one) => one !== null).map(String),
  }));
}

function whereOf({ actor, action, target, from, to, outcome }: AuditFilter): QueryFilter<AuditEntryRow> {
  // Between `session.` and `session/`, the next character, lies all of the noun.
  const noun = action?.endsWith('.*') ? action.slice(0, -2) : undefined;
  return {
    ...(actor && { 'actor.id': actor }),
    ...(action && { action: noun === undefined ? action : { $gte: `${noun}.`, $lt: `${noun}/` } }),
    ...(target && { subjects: target }),
    ...((from || to) && { at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
    ...(outcome && { outcome }),
  } as QueryFilter<AuditEntryRow>;
}
