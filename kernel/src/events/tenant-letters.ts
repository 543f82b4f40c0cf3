import { recordAudit } from '../audit';
import type { Context } from '../context';
import { DomainError } from '../errors';
import { type Page, page } from '../pagination';
import { platformAccess, type TenantScope } from '../tenancy';
import { type DeadLetterRow, deadLetters } from './collections';
import { replay } from './dead-letters';

// So that a request ends in time; who asked for all of a group asks again.
const MAX_REPLAYED = 100;

// Letters lie in one collection for all tenants: each question here is for those of one.
const lettersOf = ({ tenant }: TenantScope) => ({
  rows: deadLetters(platformAccess(tenant.store, 'a tenant looks after its own dead letters')),
  own: { 'envelope.tenantid': tenant.id },
});

/** Of one tenant, oldest first. */
export function listTenantLetters(
  scope: TenantScope,
  paging: { first: number; after?: string | undefined },
): Promise<Page<DeadLetterRow>> {
  const { rows, own } = lettersOf(scope);
  return page(rows, { ...own, state: 'dead' } as never, paging, { field: 'at', direction: 1 });
}

/** One by its id; twice is once. @throws NOT_FOUND */
export async function replayTenantLetter(scope: Asker, id: string): Promise<{ replayed: number; left: number }> {
  const { rows, own } = lettersOf(scope);
  const letter = await rows.findOne({ ...own, _id: id } as never);
  if (!letter) throw new DomainError('NOT_FOUND', 'There is no such dead letter.', { id });
  const due = letter.state === 'dead' ? [letter] : [];
  return send(scope, letter.group, due);
}

/** All of a group in the order in which they failed, 100 at a time. */
export async function replayTenantGroup(scope: Asker, group: string): Promise<{ replayed: number; left: number }> {
  const { rows, own } = lettersOf(scope);
  const due = await rows.find({ ...own, state: 'dead', group } as never, {
    sort: { at: 1, _id: 1 },
    limit: MAX_REPLAYED,
  });
  return send(scope, group, due);
}

type Asker = Pick<Context, 'tenant' | 'principal'>;

// One after the other: events of one subject are to come in their order.
async function send(scope: Asker, group: string, due: readonly DeadLetterRow[]) {
  const { principal, tenant } = scope;
  for (const letter of due) {
    const target = { type: 'dead-letter', id: letter._id };
    await replay(tenant.store, letter, (within) =>
      recordAudit({ ...within, principal }, { action: 'dead-letter.replayed', target }),
    );
  }
  const { rows, own } = lettersOf(scope);
  return { replayed: due.length, left: await rows.count({ ...own, state: 'dead', group } as never) };
}
