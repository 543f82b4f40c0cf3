import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { type Page, type PageArgs, page } from '@lyceum/kernel/pagination';
import { may } from '@lyceum/kernel/principal';
import { getById as getPerson } from '../person/person.service';
import { revokeSessions } from './revoke.service';
import { self } from './self';
import { type SessionRow, sessions } from './session.model';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;

/** One's own that can still be refreshed, newest first. @throws FORBIDDEN */
export function listOwn(scope: Scope, paging: PageArgs): Promise<Page<SessionRow>> {
  return listOf(scope, self(scope).id, paging);
}

/** @throws NOT_FOUND */
export async function listOfPerson(scope: Scope, personId: string, paging: PageArgs): Promise<Page<SessionRow>> {
  await getPerson(scope, personId);
  return listOf(scope, personId, paging);
}

/**
 * Ends one of one's own sessions or, with person:manage, somebody's; twice is once.
 * @throws NOT_FOUND for one that never was, has been forgotten, or is another's.
 */
export async function revokeSession(scope: Scope, sessionId: string): Promise<void> {
  const { id } = self(scope);
  const theirs = may(scope.principal, 'person:manage') ? {} : { personId: id };
  const session = await sessions(scope).findOne({ _id: sessionId, ...theirs });
  if (!session) throw new DomainError('NOT_FOUND', 'There is no such session.', { sessionId });
  await revokeSessions(scope, { _id: sessionId }, 'REVOKED');
}

/** All of one's own; answers how many. */
export function signOutEverywhere(scope: Scope, { keepThis }: { keepThis: boolean }): Promise<number> {
  const { id, sessionId } = self(scope);
  const which = keepThis ? { personId: id, _id: { $ne: sessionId } } : { personId: { $in: [id] } };
  return revokeSessions(scope, which, 'REVOKED');
}

/** All of a person's; answers how many. @throws NOT_FOUND */
export async function signOutPerson(scope: Scope, personId: string): Promise<number> {
  await getPerson(scope, personId);
  return revokeSessions(scope, { personId: { $in: [personId] } }, 'REVOKED');
}

function listOf(scope: Scope, personId: string, paging: PageArgs): Promise<Page<SessionRow>> {
  const open = { personId, revokedAt: null, expiresAt: { $gt: scope.now } };
  return page(sessions(scope), open, paging, { field: 'createdAt', direction: -1 });
}
