import type { Context } from '@lyceum/kernel/context';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import { type AuditEntryRow, type AuditHeadRow, auditEntries, auditHeads } from './audit.model';
import { FIRST, hashOfEntry, same, sealOfHead } from './seal';

export type NewEntry = Omit<AuditEntryRow, 'tenantId' | 'seq' | 'subjects' | 'previous' | 'hash'>;

type Append = (scope: Pick<Context, 'tenant'>, entry: NewEntry) => Promise<void>;

interface Waiting {
  entry: NewEntry;
  done: () => void;
  failed: (error: unknown) => void;
}

// A transaction of some hundred small rows takes tens of milliseconds; sign-ins of an exam day come by the thousand.
const MAX_BATCH = 256;

/**
 * Appends an entry to its tenant's trail; resolves when it is committed. An entry that is there already stays the one it is.
 * What arrives while a batch is written goes in with the next, all of it in one transaction: the head of a trail is one row,
 * and many transactions at once would only wait for it.
 */
export function openAppender(secret: string): Append {
  const queues = new Map<string, Waiting[]>();

  const drain = async (scope: TenantScope, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, MAX_BATCH);
      try {
        await append(
          scope,
          batch.map(({ entry }) => entry),
          secret,
        );
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    queues.delete(scope.tenant.id);
  };

  return (scope, entry) =>
    new Promise((done, failed) => {
      const { tenant } = scope;
      const queue = queues.get(tenant.id);
      if (queue) return void queue.push({ entry, done, failed });
      const begun = [{ entry, done, failed }];
      queues.set(tenant.id, begun);
      setImmediate(() => void drain({ tenant }, begun));
    });
}

/**
 * @throws when the trail has lost its head or the head is not ours: to go on from what is left would hide what is missing.
 */
function append(scope: TenantScope, entries: readonly NewEntry[], secret: string): Promise<void> {
  return inTransaction(scope, async (scope) => {
    const ids = entries.map(({ _id }) => _id);
    const known = await auditEntries(scope).find({ _id: { $in: ids } }, { projection: { _id: 1 } });
    const there = new Set(known.map(({ _id }) => _id));
    const fresh = entries.filter(({ _id }) => !there.has(_id) && there.add(_id));
    if (fresh.length === 0) return;

    const head = await headOf(scope, secret);
    let { seq, hash } = head ?? { seq: 0, hash: FIRST };
    const rows = fresh.map((entry) => {
      seq++;
      const row = { ...entry, tenantId: scope.tenant.id, seq, subjects: subjectsOf(entry), previous: hash };
      hash = hashOfEntry(row, secret);
      return { ...row, hash };
    });
    const { duplicates } = await auditEntries(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
    if (duplicates.length > 0) throw new Error('Another process has appended to this trail: these entries come again.');
    await moveHead(scope, head, { seq, hash }, secret);
  });
}

async function headOf(scope: TenantScope, secret: string): Promise<AuditHeadRow | null> {
  const head = await auditHeads(scope).findOne({ _id: scope.tenant.id });
  if (head && !same(head.seal, sealOfHead(head, secret)))
    throw new Error(
      'The head of this audit trail was altered, or AUDIT_SECRET is another: run `npm run audit:verify`.',
    );
  if (!head && (await auditEntries(scope).findOne({})))
    throw new Error('The head of this audit trail is missing: run `npm run audit:verify`.');
  return head;
}

async function moveHead(
  scope: TenantScope,
  before: AuditHeadRow | null,
  to: Pick<AuditHeadRow, 'seq' | 'hash'>,
  secret: string,
): Promise<void> {
  const { id } = scope.tenant;
  const head = { _id: id, tenantId: id, ...to, at: new Date() };
  const sealed = { ...to, at: head.at, seal: sealOfHead(head, secret) };
  if (!before) return void (await auditHeads(scope).create({ ...head, seal: sealed.seal }));
  const { matched } = await auditHeads(scope).updateOne({ _id: id, seq: before.seq }, { $set: sealed });
  if (matched !== 1) throw new Error('Another process has moved the head of this trail: these entries come again.');
}

function subjectsOf({ target, details }: NewEntry): string[] {
  const { people } = details;
  return [...new Set([...(target ? [target.id] : []), ...(Array.isArray(people) ? people : [])])];
}
