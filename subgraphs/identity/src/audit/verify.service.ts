import type { Because } from '@lyceum/kernel/reasons';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type AuditEntryRow, type AuditHeadRow, auditEntries, auditHeads } from './audit.model';
import { FIRST, hashOfEntry, same, sealOfHead } from './seal';

const PAGE = 1_000;

export interface Problem {
  /** The first entry that is not as it was. */
  seq: number;
  what: string;
  because: Because;
}

export interface Verification {
  /** All entries up to this one are as they were written. */
  checkedTo: number;
  /** Whether that is the end of the trail. */
  complete: boolean;
  problem: Problem | null;
  head: Pick<AuditHeadRow, 'seq' | 'hash' | 'at'> | null;
}

/** Hashes that were written down elsewhere, by the number of their entry. */
export type Marks = ReadonlyMap<number, string>;

/**
 * Reads the tenant's trail behind entry `after`, at most `limit` entries, and says whether each is as it was written, in its
 * place and none is missing; at the end of the trail also whether the end was cut off. Entries may be appended meanwhile.
 * `after` must be the `checkedTo` of a verification before, or 0.
 */
export async function verifyTrail(
  scope: TenantScope,
  secret: string,
  { after = 0, limit = Number.POSITIVE_INFINITY, marks = new Map() }: { after?: number; limit?: number; marks?: Marks },
): Promise<Verification> {
  const head = await auditHeads(scope).findOne({ _id: scope.tenant.id });
  const shown = head && { seq: head.seq, hash: head.hash, at: head.at };
  const result = (checkedTo: number, problem: Problem | null = null, complete = false) => ({
    checkedTo,
    complete,
    problem,
    head: shown,
  });
  if (head && !same(head.seal, sealOfHead(head, secret)))
    return result(after, {
      seq: head.seq,
      what: 'the sealed head of the trail was altered',
      because: { reason: 'AUDIT_HEAD_ALTERED' },
    });

  const chain = await openChain(scope, after);
  if (!chain) return result(after, missing(after));
  for (let asked = PAGE, ended = false; !ended; ) {
    asked = Math.min(PAGE, limit - (chain.seq - after));
    if (asked <= 0) return result(chain.seq);
    // From the very beginning also what has no place in a trail, such as an entry 0.
    const behind = chain.seq === 0 ? {} : { seq: { $gt: chain.seq } };
    const page = await auditEntries(scope).find(behind, { sort: { seq: 1 }, limit: asked });
    for (const entry of page) {
      const what = faultOf(entry, chain, secret, marks);
      if (what) return result(chain.seq, what);
      chain.seq = entry.seq;
      chain.hash = entry.hash;
    }
    ended = page.length < asked;
  }
  return result(chain.seq, await faultOfEnd(scope, chain, head, marks), true);
}

const missing = (seq: number): Problem => ({
  seq,
  what: `entry ${seq} is missing`,
  because: { reason: 'AUDIT_MISSING', entry: seq },
});

interface Chain {
  seq: number;
  hash: string;
}

async function openChain(scope: TenantScope, after: number): Promise<Chain | null> {
  if (after === 0) return { seq: 0, hash: FIRST };
  const entry = await auditEntries(scope).findOne({ seq: after });
  return entry && { seq: after, hash: entry.hash };
}

function faultOf(entry: AuditEntryRow, chain: Chain, secret: string, marks: Marks): Problem | null {
  const next = chain.seq + 1;
  if (entry.seq > next) return missing(next);
  if (entry.seq < next)
    return {
      seq: entry.seq,
      what: `there is more than one entry ${entry.seq}, or one out of its place`,
      because: { reason: 'AUDIT_OUT_OF_PLACE', entry: entry.seq },
    };
  if (!same(entry.hash, hashOfEntry(entry, secret)))
    return {
      seq: next,
      what: `entry ${next} was altered`,
      because: { reason: 'AUDIT_ALTERED', entry: next },
    };
  if (!same(entry.previous, chain.hash))
    return {
      seq: next,
      what: `entry ${next} does not follow the one before it`,
      because: { reason: 'AUDIT_UNLINKED', entry: next },
    };
  const mark = marks.get(next);
  if (mark !== undefined && mark !== entry.hash)
    return {
      seq: next,
      what: `entry ${next} is not the one that a checkpoint has`,
      because: { reason: 'AUDIT_REPLACED', entry: next },
    };
  return null;
}

/** `head` was read before the entries: they reach at least as far. */
async function faultOfEnd(
  scope: TenantScope,
  chain: Chain,
  head: AuditHeadRow | null,
  marks: Marks,
): Promise<Problem | null> {
  const { seq } = chain;
  const marked = Math.max(0, ...marks.keys());
  const end = Math.max(head?.seq ?? 0, marked);
  if (seq < end)
    return {
      seq: seq + 1,
      what: `entries ${seq + 1} to ${end} were cut off`,
      because: { reason: 'AUDIT_CUT_OFF', entry: seq + 1, last: end },
    };
  if (head && seq === head.seq && head.hash !== chain.hash)
    return {
      seq,
      what: `entry ${seq} is not the one that the head has`,
      because: { reason: 'AUDIT_REPLACED', entry: seq },
    };
  // One may have been appended since; then its head is there by now.
  if (seq > 0 && !(await auditHeads(scope).findOne({ seq: { $gte: seq } })))
    return {
      seq,
      what: `entry ${seq} is behind the end of the trail, or the head is missing`,
      because: { reason: 'AUDIT_BEHIND_END', entry: seq },
    };
  const [counted, now] = [await auditEntries(scope).count({}), await auditHeads(scope).findOne({})];
  if (counted > (now?.seq ?? 0))
    return { seq, what: 'there are rows in the trail that are no entries', because: { reason: 'AUDIT_STRANGE_ROWS' } };
  return null;
}
