import { createHmac } from 'node:crypto';
import { recordAudit } from '@lyceum/kernel/audit';
import { networkOf } from '@lyceum/kernel/client-address';
import { DomainError } from '@lyceum/kernel/errors';
import type { Limit } from '@lyceum/kernel/rate-limits';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { findByLogin, findById as findPerson, loginOf } from '../person/person.service';
import { admit } from '../session/admit.service';
import type { Guard } from '../session/sign-in-limits';
import { type Signing, type StartedSession, signing } from '../session/start.service';
import { enter, findBySlug, findById as findTenant, type Outside, type TenantDoor } from '../tenant/tenant.service';
import { beginCeremony, CEREMONY_MS, takeCeremony, tenantOfCeremony } from './ceremony.service';
import { type PasskeyRow, passkeys } from './passkey.model';
import { listOf } from './passkey.service';
import type { BeginPasskeySignInInput, PasskeyCeremony, SignInWithPasskeyInput } from './passkey.type';
import type { RelyingParty } from './relying-party';
import { readResponse } from './response';

type Entering = Outside & Signing & Pick<Guard, 'limits'> & { readonly relyingParty: RelyingParty };

// A school's people share an address.
const BY_ADDRESS: Limit = { name: 'passkey-address', times: 6_000, ms: 60 * 60_000 };
const NO_TENANT = { _id: 'none', tier: 'STANDARD' } as const;

/**
 * What the device needs to sign. Without an address it offers the passkeys that it knows; with one it is told whose may sign,
 * and for an address that nobody has, or nobody with a passkey, of one that does not exist: the same each time it is asked.
 * @throws RATE_LIMITED
 */
export async function beginSignIn(
  outside: Entering,
  { tenant: slug, email }: BeginPasskeySignInInput,
): Promise<PasskeyCeremony> {
  if (outside.client) await outside.limits.take(BY_ADDRESS, networkOf(outside.client.address));
  const tenant = await findBySlug(outside.platform, slug);
  const scope = signing(outside, enter(outside, tenant ?? NO_TENANT));
  const allowed = email === undefined ? [] : await credentialsOf(scope, slug, email);
  const { token, challenge } = await beginCeremony(scope, 'SIGN_IN', null);
  const options = await generateAuthenticationOptions({
    rpID: outside.relyingParty.id,
    challenge,
    timeout: CEREMONY_MS,
    userVerification: 'preferred',
    allowCredentials: allowed.map((id) => ({ id })),
  });
  return { challenge: token, options: JSON.stringify(options) };
}

/** @throws UNAUTHENTICATED, whatever it is that does not fit, or with a challenge when a second factor is asked for. */
export async function signInWithPasskey(
  outside: Entering,
  { challenge, response }: SignInWithPasskeyInput,
): Promise<StartedSession> {
  const tenantId = tenantOfCeremony(challenge, outside.tokenSecret);
  const tenant = tenantId && (await findTenant(outside.platform, tenantId));
  if (!tenant) throw refused();
  const scope = signing(outside, enter(outside, tenant));
  const { challenge: expected } = await takeCeremony(scope, challenge, 'SIGN_IN');
  const credential = readResponse<AuthenticationResponseJSON>(response);
  const passkey = await passkeys(scope).findOne({ credentialId: credential.id });
  try {
    const userVerified = passkey && (await verified(scope, outside.relyingParty, expected, credential, passkey));
    const person = passkey && (await findPerson(scope, passkey.personId));
    if (userVerified === null || person?.status !== 'ACTIVE') throw refused();
    return await admit(scope, person, { method: 'PASSKEY', strong: userVerified, mfaRoles: tenant.mfaRoles });
  } catch (error) {
    if (isRefusal(error)) await recordRefusal(scope, passkey);
    throw error;
  }
}

/** Whether the device has checked who uses it. @throws UNAUTHENTICATED for a signature that is wrong, or a copied device's. */
async function verified(
  scope: TenantDoor,
  { id, origins }: RelyingParty,
  expectedChallenge: string,
  response: AuthenticationResponseJSON,
  passkey: PasskeyRow,
): Promise<boolean> {
  const { userHandle } = response.response;
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.personId) throw refused();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: [...origins],
    expectedRPID: id,
    requireUserVerification: false,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch((cause: unknown) => {
    throw refused(cause);
  });
  if (!verified) throw refused();
  // The counter as it was read: of two answers at once, one is taken.
  const taken = await passkeys(scope).updateOne(
    { _id: passkey._id, counter: passkey.counter },
    { $set: { counter: authenticationInfo.newCounter, usedAt: scope.now } },
  );
  if (taken.matched === 0) throw refused();
  return authenticationInfo.userVerified;
}

async function credentialsOf(scope: TenantScope & Signing, slug: string, email: string): Promise<string[]> {
  const person = await findByLogin(scope, email);
  const own = await listOf(scope, person?._id ?? 'nobody');
  if (own.length > 0 && person?.status === 'ACTIVE') return own.map(({ credentialId }) => credentialId);
  const words = `nobody’s passkey\n${slug.toLowerCase()}\n${loginOf(email)}`;
  return [createHmac('sha256', scope.tokenSecret).update(words).digest('base64url')];
}

function recordRefusal(scope: TenantDoor, passkey: PasskeyRow | null): Promise<void> {
  return recordAudit(scope, {
    action: 'session.started',
    outcome: 'REFUSED',
    target: passkey && { type: 'person', id: passkey.personId },
    details: { method: 'PASSKEY' },
  });
}

const MESSAGE = 'This passkey does not open an account here.';
const refused = (cause?: unknown) => new DomainError('UNAUTHENTICATED', MESSAGE, { reason: 'PASSKEY_REFUSED' }, cause);
const isRefusal = (error: unknown) => error instanceof DomainError && error.message === MESSAGE;
