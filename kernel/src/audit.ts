import { userInfo } from 'node:os';
import { z } from 'zod';
import { defineEvent, type EventDefinition } from './events/event';
import { record } from './events/outbox';
import type { Principal } from './principal';
import { currentRequest } from './request';
import { inTransaction, type TenantScope } from './tenancy';

const entry = z.object({
  /** `noun.verb`, such as `session.started`: one word for one thing, for auditors filter by it. */
  action: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  outcome: z.enum(['OK', 'REFUSED']).default('OK'),
  /** Who did it: a person, a partner's key, a service for somebody, an operator on the command line, or nobody that is known. */
  actor: z.object({ kind: z.string(), id: z.string().nullable(), sessionId: z.string().nullable().default(null) }),
  /** What it was done to. */
  target: z.object({ type: z.string(), id: z.string() }).nullable().default(null),
  /** Nothing that would have to be erased: ids, codes and counts, never names or addresses. */
  details: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]))
    .default({}),
  requestId: z.string().nullable().default(null),
});

export type AuditEntry = Omit<z.input<typeof entry>, 'actor' | 'requestId'> & {
  /** Unless it is the one who asks. */
  actor?: z.input<typeof entry>['actor'];
};

/** What a service announces when something happened that auditors want to know; identity keeps the trail of all services. */
export function auditEvent(service: string): EventDefinition<typeof entry> {
  return defineEvent(`${service}.audit.entry.v1`, entry);
}

/**
 * Records that something happened, beside the change itself where there is one: in the scope's transaction, else in one of its own.
 * It is in the trail once the event has come to identity.
 */
export async function recordAudit(
  scope: TenantScope & { readonly principal?: Principal },
  { actor, ...given }: AuditEntry,
): Promise<void> {
  const { service } = scope.tenant.store;
  const { principal } = scope;
  // Done by the support, and in whose name.
  const as: AuditEntry['details'] = principal?.kind === 'person' && principal.actor ? { as: principal.id } : {};
  const details = { ...given.details, ...as };
  const data = {
    ...given,
    details,
    actor: actor ?? actorOf(principal),
    requestId: currentRequest()?.requestId ?? null,
  };
  const subject = `audit:${given.target ? `${given.target.type}:${given.target.id}` : scope.tenant.id}`;
  await inTransaction(scope, (scope) => record(scope, auditEvent(service).of(subject, data)));
}

/** Somebody on the command line, by the name of their account on that machine. */
export function operator(): NonNullable<AuditEntry['actor']> {
  return { kind: 'operator', id: userInfo().username };
}

function actorOf(principal: Principal | undefined): z.input<typeof entry>['actor'] {
  if (!principal || principal.kind === 'anonymous') return { kind: 'anonymous', id: null };
  const { kind } = principal;
  const id = principal.kind === 'person' ? (principal.actor ?? principal.id) : principal.id;
  return { kind, id, sessionId: principal.kind === 'person' ? principal.sessionId : null };
}
