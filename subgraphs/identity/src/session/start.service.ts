import { recordAudit } from '@lyceum/kernel/audit';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import type { PersonRow } from '../person/person.model';
import { permissionsHeld } from '../role/held.service';
import type { TenantDoor } from '../tenant/tenant.service';
import { ACCESS_TOKEN_S, type Tokens } from '../tokens';
import { deviceOf } from './device';
import { hashSecret, newSecret, writeRefreshToken } from './refresh-token';
import { sessions } from './session.model';

// A phone that is not used for so long signs in again.
const IDLE_MS = 30 * 86_400_000;

export interface StartedSession {
  accessToken: string;
  refreshToken: string;
  /** Seconds that the access token is good for. */
  expiresIn: number;
  person: PersonRow;
}

export type Signing = { readonly tokens: Tokens; readonly tokenSecret: string };

/** How somebody has shown who they are, for the audit trail. */
export type SignInMethod = 'PASSWORD' | 'PASSWORD_AND_CODE' | 'PASSKEY' | 'PASSKEY_AND_CODE' | 'INVITATION' | 'SSO';

/** For a person who has just shown who they are. */
export async function startSession(
  scope: TenantDoor & Signing,
  person: PersonRow,
  method: SignInMethod = 'SSO',
): Promise<StartedSession> {
  const secret = newSecret();
  const sessionId = newId();
  await inTransaction(scope, async (scope) => {
    await sessions(scope).create({
      _id: sessionId,
      personId: person._id,
      currentHash: hashSecret(secret),
      device: scope.client ? deviceOf(scope.client.agent) : null,
      address: scope.client?.address ?? null,
      createdAt: scope.now,
      usedAt: scope.now,
      expiresAt: expiry(scope.now),
      revokedAt: null,
    });
    await recordAudit(scope, {
      action: 'session.started',
      actor: { kind: 'person', id: person._id, sessionId },
      target: { type: 'session', id: sessionId },
      details: { method },
    });
  });
  return handOut(scope, person, { sessionId, secret });
}

/** The next pair of tokens of a session. */
export async function handOut(
  scope: TenantDoor & Signing,
  person: PersonRow,
  { sessionId, secret }: { sessionId: string; secret: string },
): Promise<StartedSession> {
  const { tenant, now, tokens, tokenSecret } = scope;
  const { id: tenantId, tier } = tenant;
  const permissions = await permissionsHeld(scope, person);
  const principal = { kind: 'person', id: person._id, tenantId, tier, sessionId, permissions } as const;
  return {
    accessToken: await tokens.mintAccessToken(principal, now),
    refreshToken: writeRefreshToken({ tenantId, sessionId, secret }, tokenSecret),
    expiresIn: ACCESS_TOKEN_S,
    person,
  };
}

export const expiry = (now: Date) => new Date(now.getTime() + IDLE_MS);

export function signing<D extends TenantDoor>({ tokens, tokenSecret }: Signing, scope: D): D & Signing {
  return { ...scope, tokens, tokenSecret };
}
