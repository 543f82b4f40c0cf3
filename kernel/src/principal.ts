import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from './errors';

/** A permission is `noun:verb`, such as `course:publish`. The subgraph whose schema asks for it says so in `permissions.ts`. */
export type Permission = `${string}:${string}`;

export type Tier = 'STANDARD' | 'ENTERPRISE';

/**
 * Who asks. `person` signed in; `service` is work done for a tenant after its request has ended (`actor` says for whom);
 * `anonymous` is anyone, for the few fields that are public.
 */
export type Principal =
  | { kind: 'anonymous' }
  | { kind: 'person'; id: string; tenantId: string; tier: Tier; sessionId: string; permissions: readonly Permission[] }
  | { kind: 'service'; id: string; tenantId: string; tier: Tier; actor: string; permissions: readonly Permission[] };

export const anonymous: Principal = { kind: 'anonymous' };

export const PRINCIPAL_HEADER = 'x-lyceum-principal';

// Long enough for a slow plan's last fetch, short enough that a captured header is soon worth nothing.
const LIFETIME_MS = 60_000;
const MAX_CLOCK_SKEW_MS = 5_000;

/** `base64url(JSON).base64url(HMAC-SHA256)`: only holders of PRINCIPAL_SECRET can make one. */
export function signPrincipal(principal: Principal, secret: string, now = Date.now()): string {
  const payload = Buffer.from(JSON.stringify({ principal, at: now })).toString('base64url');
  return `${payload}.${mac(payload, secret)}`;
}

/** @throws UNAUTHENTICATED when the header is missing, forged, older than a minute or from the future. */
export function verifyPrincipal(header: string | undefined, secret: string, now = Date.now()): Principal {
  const [payload = '', signature = '', ...rest] = (header ?? '').split('.');
  if (!payload || rest.length > 0 || !equal(signature, mac(payload, secret))) {
    throw new DomainError('UNAUTHENTICATED', 'Ask through the router: this request carries no valid principal.');
  }
  const { principal, at } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as {
    principal: Principal;
    at: number;
  };
  if (now - at > LIFETIME_MS || at - now > MAX_CLOCK_SKEW_MS) {
    throw new DomainError('UNAUTHENTICATED', 'The principal of this request has expired.');
  }
  return principal;
}

export function may(principal: Principal, permission: Permission): boolean {
  return principal.kind !== 'anonymous' && principal.permissions.includes(permission);
}

function mac(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('base64url');
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
