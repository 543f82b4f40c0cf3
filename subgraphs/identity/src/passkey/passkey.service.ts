import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, type PageArgs, page } from '@lyceum/kernel/pagination';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { getById as getPerson } from '../person/person.service';
import { self } from '../session/self';
import { getById as getTenant, type Outside } from '../tenant/tenant.service';
import { beginCeremony, CEREMONY_MS, takeCeremony } from './ceremony.service';
import { type PasskeyRow, passkeys } from './passkey.model';
import type { PasskeyCeremony, RegisterPasskeyInput, RenamePasskeyInput } from './passkey.type';
import type { RelyingParty } from './relying-party';
import { readResponse } from './response';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Registering = Scope & Outside & { readonly tokenSecret: string; readonly relyingParty: RelyingParty };

// More than anybody has devices; `excludeCredentials` names all of them.
const MAX_PASSKEYS = 20;

/** What the person's device needs to make a passkey. @throws CONFLICT when they have 20 */
export async function beginRegistration(scope: Registering): Promise<PasskeyCeremony> {
  const { id } = self(scope);
  const [person, tenant, own] = await Promise.all([
    getPerson(scope, id),
    getTenant(scope.platform, scope.tenant.id),
    listOf(scope, id),
  ]);
  if (own.length >= MAX_PASSKEYS)
    throw new DomainError('CONFLICT', `There are ${MAX_PASSKEYS} passkeys already. Remove one first.`, {
      reason: 'TOO_MANY_PASSKEYS',
      max: MAX_PASSKEYS,
    });
  const { token, challenge } = await beginCeremony(scope, 'REGISTER', id);
  const options = await generateRegistrationOptions({
    rpName: tenant.name,
    rpID: scope.relyingParty.id,
    userID: new TextEncoder().encode(id),
    userName: person.email ?? person.username ?? id,
    userDisplayName: `${person.givenName} ${person.familyName}`.trim(),
    challenge,
    timeout: CEREMONY_MS,
    attestationType: 'none',
    excludeCredentials: own.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
  return { challenge: token, options: JSON.stringify(options) };
}

/** @throws BAD_USER_INPUT for a response that is not to our challenge, or not from our pages; CONFLICT when it is registered. */
export async function register(
  scope: Registering,
  { challenge, response, name }: RegisterPasskeyInput,
): Promise<PasskeyRow> {
  const { id: personId } = self(scope);
  const ceremony = await takeCeremony(scope, challenge, 'REGISTER');
  if (ceremony.personId !== personId) throw refused();
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: readResponse<RegistrationResponseJSON>(response),
    expectedChallenge: ceremony.challenge,
    expectedOrigin: [...scope.relyingParty.origins],
    expectedRPID: scope.relyingParty.id,
    requireUserVerification: false,
  }).catch((cause: unknown) => {
    throw refused(cause);
  });
  if (!verified) throw refused();
  const { credential, credentialDeviceType } = registrationInfo;
  try {
    return await inTransaction(scope, async (scope) => {
      const passkey = await passkeys(scope).create({
        _id: newId(),
        personId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: credential.transports ?? [],
        synced: credentialDeviceType === 'multiDevice',
        name,
        createdAt: scope.now,
        usedAt: null,
      });
      await audit(scope, 'passkey.added', passkey);
      return passkey;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError('CONFLICT', 'This passkey is registered already.', { reason: 'PASSKEY_KNOWN' }, error);
  }
}

/** Newest first. */
export function listOwn(scope: Scope, paging: PageArgs): Promise<Page<PasskeyRow>> {
  return page(passkeys(scope), { personId: self(scope).id }, paging, { field: 'createdAt', direction: -1 });
}

/** @throws NOT_FOUND */
export async function rename(scope: Scope, { id, name }: RenamePasskeyInput): Promise<PasskeyRow> {
  const own = { _id: id, personId: self(scope).id };
  const passkey = await passkeys(scope).findOneAndUpdate(own, { $set: { name } });
  if (!passkey) throw new DomainError('NOT_FOUND', 'There is no such passkey.', { id });
  return passkey;
}

/** Twice is once. */
export async function remove(scope: Scope, id: string): Promise<void> {
  const own = { _id: id, personId: self(scope).id };
  await inTransaction(scope, async (scope) => {
    const passkey = await passkeys(scope).findOne(own);
    if (!passkey) return;
    await passkeys(scope).deleteMany(own);
    await audit(scope, 'passkey.removed', passkey);
  });
}

/** All of a person's; answers how many. */
export async function removeAll(scope: Scope, personId: string): Promise<number> {
  return inTransaction(scope, async (scope) => {
    const own = await listOf(scope, personId);
    await passkeys(scope).deleteMany({ personId });
    for (const passkey of own) await audit(scope, 'passkey.removed', passkey);
    return own.length;
  });
}

export function countOf(scope: TenantScope, personId: string): Promise<number> {
  return passkeys(scope).count({ personId });
}

export function listOf(scope: TenantScope, personId: string): Promise<PasskeyRow[]> {
  return passkeys(scope).find({ personId }, { limit: MAX_PASSKEYS });
}

function audit(scope: Scope, action: string, { _id, personId }: PasskeyRow): Promise<void> {
  return recordAudit(scope, { action, target: { type: 'person', id: personId }, details: { passkeyId: _id } });
}

const refused = (cause?: unknown) =>
  new DomainError(
    'BAD_USER_INPUT',
    'This is no answer to the challenge. Begin again.',
    { reason: 'PASSKEY_REFUSED' },
    cause,
  );
