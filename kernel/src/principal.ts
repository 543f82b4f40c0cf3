import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Client } from './client';
import { DomainError } from './errors';

/**
 * A permission is `noun:verb`, such as `course:publish`, and holds in the whole tenant. `course:publish@course` holds on some
 * courses: on which, the subgraph that owns the row looks up (grants.ts). The subgraph whose schema asks for one says so in
 * `permissions.ts`.
 */
export type Permission = `${string}:${string}`;

export type Tier = 'STANDARD' | 'ENTERPRISE';

/**
 * Who asks. `person` signed in, unless somebody of the support (`actor`) looks at the platform as they do; `service` is work
 * done for a tenant after its request has ended (`actor` says for whom); `partner` is a key that a tenant has given to another
 * organisation's program; `anonymous` is anyone, for the few fields that are public.
 */
export type Principal =
  | { kind: 'anonymous' }
  | ({ kind: 'person'; sessionId: string; actor?: string } & Known)
  | ({ kind: 'service'; actor: string } & Known)
  | ({ kind: 'partner' } & Known);

interface Known {
  id: string;
  tenantId: string;
  tier: Tier;
  permissions: readonly Permission[];
}

export const anonymous: Principal = { kind: 'anonymous' };

export const PRINCIPAL_HEADER = 'x-lyceum-principal';

// Long enough for a slow plan's last fetch, short enough that a captured header is soon worth nothing.
const LIFETIME_MS = 60_000;
const MAX_CLOCK_SKEW_MS = 5_000;

/** `base64url(JSON).base64url(HMAC-SHA256)`: only holders of PRINCIPAL_SECRET can make one. */
export function signPrincipal(principal: Principal, secret: string, now = Date.now(), client?: Client): string {
  const payload = Buffer.from(JSON.stringify({ principal, at: now, client })).toString('base64url');
  return `${payload}.${mac(payload, secret)}`;
}

/**
 * @throws UNAUTHENTICATED when the header is missing or forged; TRY_AGAIN when it is older than a minute or from the future:
 * then our own clocks differ, and whoever is signed in is to stay so.
 */
export function verifyPrincipal(header: string | undefined, secret: string, now = Date.now()): Principal {
  return verifyAsker(header, secret, now).principal;
}

/** Who asks, and from which machine where the router said so. @throws as `verifyPrincipal` */
export function verifyAsker(
  header: string | undefined,
  secret: string,
  now = Date.now(),
): { principal: Principal; client: Client | undefined } {
  const [payload = '', signature = '', ...rest] = (header ?? '').split('.');
  if (!payload || rest.length > 0 || !equal(signature, mac(payload, secret))) {
    throw new DomainError('UNAUTHENTICATED', 'Ask through the router: this request carries no valid principal.');
  }
  const { principal, at, client } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
    principal: Principal;
    at: number;
    client?: Client;
  };
  if (now - at > LIFETIME_MS || at - now > MAX_CLOCK_SKEW_MS) {
    throw new DomainError(
      'TRY_AGAIN',
      'The principal of this request has expired, or a clock is wrong. Try again soon.',
    );
  }
  return { principal, client };
}

/** Who holds a permission in the whole tenant also holds it on some courses: `course:publish` is enough for `course:publish@course`. */
export function may(principal: Principal, permission: Permission): boolean {
  if (principal.kind === 'anonymous') return false;
  if (principal.permissions.includes(permission)) return true;
  const at = permission.indexOf('@');
  return at > 0 && principal.permissions.includes(permission.slice(0, at) as Permission);
}

/** A person who acts for themselves: no service, no partner, nobody of the support in their place. */
export function isInPerson(principal: Principal): boolean {
  return principal.kind === 'person' && principal.actor === undefined;
}

function mac(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('base64url');
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
