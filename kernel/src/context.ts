import type { Client } from './client';
import { DomainError } from './errors';
import { may, type Permission, type Principal } from './principal';
import type { RequestInfo } from './request';
import type { Store } from './store';
import type { Tenant } from './tenancy';

/** What every resolver gets; a subgraph adds its loaders. Services ask for the slice that they use. */
export interface Context extends RequestInfo {
  readonly principal: Principal;
  /** Whose machine the request came from; undefined for who does not come through the router. */
  readonly client?: Client | undefined;
  /** Reading it throws UNAUTHENTICATED for an anonymous request, so no service can forget to ask. */
  readonly tenant: Tenant;
}

export function createContext(info: RequestInfo, principal: Principal, store: Store, client?: Client): Context {
  const tenant =
    principal.kind === 'anonymous' ? undefined : Object.freeze({ id: principal.tenantId, tier: principal.tier, store });
  const log = tenant ? info.log.child({ tenant: tenant.id }) : info.log;
  const known = { ...info, log, principal, client };
  return tenant ? { ...known, tenant } : Object.assign(Object.create(outside) as Pick<Context, 'tenant'>, known);
}

// Inherited, for Apollo Server copies a context's own properties, and reading this one throws.
const outside = {
  get tenant(): Tenant {
    throw new DomainError('UNAUTHENTICATED', 'Sign in first.');
  },
};

/** The person who asks. @throws FORBIDDEN for a service or a partner key, which are nobody's account. */
export function personId(scope: Pick<Context, 'principal'>): string {
  const { principal } = scope;
  if (principal.kind === 'anonymous') throw new DomainError('UNAUTHENTICATED', 'Sign in first.');
  if (principal.kind !== 'person') throw new DomainError('FORBIDDEN', 'Only a person can do this.');
  return principal.id;
}

/** For row rules that the router cannot know. @throws FORBIDDEN */
export function requirePermission(scope: Pick<Context, 'principal'>, permission: Permission): void {
  if (!may(scope.principal, permission)) throw new DomainError('FORBIDDEN', `This needs the permission ${permission}.`);
}
