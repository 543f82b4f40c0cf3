import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import {
  createPerson,
  findById as findPerson,
  listInvitable,
  type NewPerson,
  setFirstPassword,
} from '../person/person.service';
import { admit } from '../session/admit.service';
import { hashPassword } from '../session/passwords';
import { type StartedSession } from '../session/start.service';
import { takesPassword } from '../sso/choices.service';
import { enter, findById as findTenant, type Outside } from '../tenant/tenant.service';
import type { Tokens } from '../tokens';
import { invitationCreated } from './invitation.events';
import { type InvitationRow, invitations } from './invitation.model';
import { readInvitationToken } from './invitation-token';

type Scope = Pick<Context, 'tenant' | 'now'>;

// Long enough for a class that is invited before a holiday week.
const LIFETIME_MS = 7 * 86_400_000;

/** A new person, and a mail that invites them. @throws CONFLICT when somebody has this e-mail address. */
export function invitePerson(
  scope: Scope,
  fields: NewPerson & { email: string },
): Promise<{ person: PersonRow; invitation: InvitationRow }> {
  return inTransaction(scope, async (scope) => {
    const person = await createPerson(scope, fields);
    const target = { type: 'person', id: person._id };
    await recordAudit(scope, { action: 'person.invited', target, details: { roles: person.roles } });
    const [invitation] = await createInvitations(scope, [person]);
    return { person, invitation: invitation as InvitationRow };
  });
}

/**
 * Invites those of them who are active, have an e-mail address and have not joined yet; earlier invitations stay good until
 * one is accepted. Answers how many.
 */
export function invitePeople(scope: Scope, personIds: readonly string[]): Promise<number> {
  return inTransaction(scope, async (scope) => {
    const invited = await listInvitable(scope, personIds);
    await createInvitations(scope, invited);
    return invited.length;
  });
}

/**
 * Sets the person's first password and signs them in.
 * @throws NOT_FOUND when we made no such token; BAD_USER_INPUT when it has expired; CONFLICT when it has been used, or the
 * person has joined by another one or is not active.
 */
export async function acceptInvitation(
  outside: Outside & { readonly tokens: Tokens; readonly tokenSecret: string },
  { token, password }: { token: string; password: string },
): Promise<StartedSession> {
  const id = readInvitationToken(token, outside.tokenSecret);
  const tenant = id && (await findTenant(outside.platform, id.tenantId));
  if (!tenant) throw new DomainError('NOT_FOUND', 'There is no such invitation.');
  const scope = enter(outside, tenant);
  const invitation = await findInvitation(scope, id.invitationId);
  if (!invitation)
    throw new DomainError('BAD_USER_INPUT', 'This invitation has expired. Ask your school for another one.', {
      reason: 'EXPIRED',
    });
  const invited = await findPerson(scope, invitation.personId);
  if (invited?.email && !(await takesPassword(scope, invited.email)))
    throw new DomainError('BAD_USER_INPUT', 'Your school signs you in by single sign-on: sign in there.', {
      reason: 'SSO_REQUIRED',
    });
  const passwordHash = await hashPassword(password);
  const person = await setFirstPassword(scope, invitation.personId, passwordHash);
  if (!person)
    throw new DomainError('CONFLICT', 'This invitation has been used, or the account is closed. Sign in instead.', {
      reason: 'INVITATION_USED',
    });
  const inside = { ...scope, tokens: outside.tokens, tokenSecret: outside.tokenSecret };
  return admit(inside, person, { method: 'INVITATION', mfaRoles: tenant.mfaRoles });
}

/** Null when it has expired, whether or not the store has cleared it away yet. */
export function findInvitation(scope: Scope, invitationId: string): Promise<InvitationRow | null> {
  return invitations(scope).findOne({ _id: invitationId, expiresAt: { $gt: scope.now } });
}

/** Within the caller's transaction; the mails go out after its commit. */
async function createInvitations(scope: Scope, people: readonly Pick<PersonRow, '_id'>[]): Promise<InvitationRow[]> {
  const rows = people.map(({ _id: personId }) => ({
    _id: newId(),
    personId,
    expiresAt: new Date(scope.now.getTime() + LIFETIME_MS),
    createdAt: scope.now,
  }));
  await invitations(scope).bulkWrite(rows.map((document) => ({ insertOne: { document } })));
  await record(
    scope,
    ...rows.map(({ _id, personId }) => invitationCreated.of(`invitation:${_id}`, { invitationId: _id, personId })),
  );
  return rows;
}
