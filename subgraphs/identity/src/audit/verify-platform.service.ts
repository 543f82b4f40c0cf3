import { DomainError } from '@lyceum/kernel/errors';
import type { Store } from '@lyceum/kernel/store';
import { findAcross, type PlatformAccess, platformAccess, type TenantScope } from '@lyceum/kernel/tenancy';
import { listTenants } from '../tenant/tenant.service';
import { type AuditHeadRow, auditHeads } from './audit.model';
import { type Checkpoints, readCheckpoints } from './checkpoint.service';
import { type Problem, verifyTrail } from './verify.service';

export interface Report {
  intact: boolean;
  at: string;
  tenants: {
    id: string;
    /** Its slug; its id when no tenant has it any more. */
    tenant: string;
    entries: number;
    head: Pick<AuditHeadRow, 'seq' | 'hash' | 'at'> | null;
    problem: Problem | null;
  }[];
  checkpoints: { last: Checkpoints['last']; problem: string | null };
}

/**
 * Verifies the trails of all tenants, or of one, and what the checkpoints know of them, also of tenants that are gone.
 * @throws NOT_FOUND when no tenant has the slug.
 */
export async function verifyPlatform(
  store: Store,
  secret: string,
  { slug, before }: { slug?: string | undefined; before?: Report | undefined } = {},
): Promise<Report> {
  const access = platformAccess(store, 'an operator verifies the audit trails');
  const { marks, last, problem } = await readCheckpoints(access, secret);
  for (const { id, head } of before?.tenants ?? [])
    if (head) marks.set(id, (marks.get(id) ?? new Map<number, string>()).set(head.seq, head.hash));

  const trails = await trailsOf(access, marks.keys(), slug);
  const tenants: Report['tenants'] = [];
  for (const [id, { tenant, scope }] of trails) {
    const found = await verifyTrail(scope, secret, { marks: marks.get(id) ?? new Map() });
    tenants.push({ id, tenant, entries: found.checkedTo, head: found.head, problem: found.problem });
  }
  const checkpoints = { last, problem: problem ?? cutOff(last, before) };
  const intact = checkpoints.problem === null && tenants.every((tenant) => tenant.problem === null);
  return { intact, at: new Date().toISOString(), tenants, checkpoints };
}

function cutOff(last: Checkpoints['last'], before: Report | undefined): string | null {
  const seen = before?.checkpoints.last;
  if (!seen || (last && last._id >= seen._id)) return null;
  return `checkpoints ${Number(last?._id ?? 0) + 1} to ${Number(seen._id)} were cut off`;
}

type Trails = Map<string, { tenant: string; scope: TenantScope }>;

async function trailsOf(access: PlatformAccess, marked: Iterable<string>, slug: string | undefined): Promise<Trails> {
  const { store } = access;
  const trails: Trails = new Map();
  for (const { _id, slug: tenant, tier } of await listTenants(access))
    if (slug === undefined || slug === tenant) trails.set(_id, { tenant, scope: { tenant: { id: _id, tier, store } } });
  if (slug !== undefined) {
    if (trails.size === 0) throw new DomainError('NOT_FOUND', `No tenant has the slug ${slug}.`);
    return trails;
  }
  for await (const { scope } of findAcross(access, auditHeads, {}))
    if (!trails.has(scope.tenant.id)) trails.set(scope.tenant.id, { tenant: scope.tenant.id, scope });
  for (const id of marked)
    if (!trails.has(id)) trails.set(id, { tenant: id, scope: { tenant: { id, tier: 'STANDARD', store } } });
  return trails;
}
