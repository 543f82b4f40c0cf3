import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import { getById } from '../person/person.service';
import { permissionsHeld } from '../role/held.service';
import { powersAmong } from '../role/powers.service';
import { deviceOf } from '../session/device';
import { hashSecret, newSecret } from '../session/refresh-token';
import { self } from '../session/self';
import { sessions } from '../session/session.model';
import { ACCESS_TOKEN_S, type Tokens } from '../tokens';
import type { ImpersonateInput } from './impersonation.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal' | 'client'> & { readonly tokens: Tokens };

export interface StartedImpersonation {
  accessToken: string;
  expiresIn: number;
  person: PersonRow;
}

/**
 * An access token with which one meets the platform as this person does, until it expires; nothing renews it, and what only the
 * person themselves may do is refused. They see the session among theirs and can end it.
 * @throws NOT_FOUND; FORBIDDEN for a person who may do more than learn, teach, grade and write courses; BAD_USER_INPUT for oneself
 * and for somebody who is not active.
 */
export async function impersonate(scope: Scope, { personId, reason }: ImpersonateInput): Promise<StartedImpersonation> {
  const { id: actor } = self(scope);
  const person = await getById(scope, personId);
  if (person._id === actor)
    throw new DomainError('BAD_USER_INPUT', 'You are this person already.', { reason: 'ALREADY_THIS_PERSON' });
  if (person.status !== 'ACTIVE')
    throw new DomainError('BAD_USER_INPUT', 'This person is not active.', { reason: 'PERSON_NOT_ACTIVE', personId });
  const permissions = await permissionsHeld(scope, person);
  const more = powersAmong(permissions);
  if (more.length > 0)
    throw new DomainError(
      'FORBIDDEN',
      `This person may do what nobody else may do in their name: ${more.join(', ')}.`,
      { reason: 'PERSON_HAS_MORE_POWERS', missing: more, personId },
    );

  const { id: tenantId, tier } = scope.tenant;
  const sessionId = newId();
  await inTransaction(scope, async (scope) => {
    await sessions(scope).create({
      _id: sessionId,
      personId,
      // Of a secret that nobody keeps: there is no refresh token.
      currentHash: hashSecret(newSecret()),
      device: scope.client ? deviceOf(scope.client.agent) : null,
      address: scope.client?.address ?? null,
      impersonatorId: actor,
      createdAt: scope.now,
      usedAt: scope.now,
      expiresAt: new Date(scope.now.getTime() + ACCESS_TOKEN_S * 1_000),
      revokedAt: null,
    });
    const target = { type: 'person', id: personId };
    await recordAudit(scope, { action: 'person.impersonated', target, details: { reason, session: sessionId } });
  });
  const principal = { kind: 'person', id: personId, tenantId, tier, sessionId, actor, permissions } as const;
  return { accessToken: await scope.tokens.mintAccessToken(principal, scope.now), expiresIn: ACCESS_TOKEN_S, person };
}
