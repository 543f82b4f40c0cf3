import { randomBytes } from 'node:crypto';
import { DomainError } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { Tenant } from '@lyceum/kernel/tenancy';
import { readSignedId, writeSignedId } from '../session/signed-id';
import { type CeremonyRow, ceremonies } from './passkey.model';

export const CEREMONY_MS = 5 * 60_000;
const CHALLENGE_BYTES = 32;
const PURPOSE = 'passkey ceremony';

type Scope = { readonly tenant: Tenant; readonly now: Date; readonly tokenSecret: string };

export interface Ceremony {
  /** Comes back with the signature, and says which challenge it is of. */
  token: string;
  challenge: Uint8Array<ArrayBuffer>;
}

export async function beginCeremony(
  { tenant, now, tokenSecret }: Scope,
  kind: CeremonyRow['kind'],
  personId: string | null,
): Promise<Ceremony> {
  const _id = newId();
  const challenge = randomBytes(CHALLENGE_BYTES);
  const expiresAt = new Date(now.getTime() + CEREMONY_MS);
  const row = { _id, kind, personId, challenge: challenge.toString('base64url'), expiresAt, usedAt: null };
  await ceremonies({ tenant }).create(row);
  return {
    token: writeSignedId(PURPOSE, { tenantId: tenant.id, id: _id }, tokenSecret),
    challenge: new Uint8Array(challenge),
  };
}

/** The tenant that a ceremony was begun in; null for a token that is none of ours. */
export function tenantOfCeremony(token: string, tokenSecret: string): string | null {
  return readSignedId(PURPOSE, token, tokenSecret)?.tenantId ?? null;
}

/** Once, and within its five minutes, whatever comes of it. @throws BAD_USER_INPUT */
export async function takeCeremony(
  { tenant, now, tokenSecret }: Scope,
  token: string,
  kind: CeremonyRow['kind'],
): Promise<CeremonyRow> {
  const id = readSignedId(PURPOSE, token, tokenSecret);
  const taken =
    id?.tenantId === tenant.id
      ? await ceremonies({ tenant }).findOneAndUpdate(
          { _id: id.id, kind, usedAt: null, expiresAt: { $gt: now } },
          { $set: { usedAt: now } },
        )
      : null;
  if (!taken)
    throw new DomainError('BAD_USER_INPUT', 'This challenge has been used or has expired. Begin again.', {
      reason: 'SIGN_IN_ENDED',
    });
  return taken;
}
