import type { Tenant } from '@lyceum/kernel/tenancy';
import { domainOfEmail, isWithin } from '../tenant/domain-name';
import { listProviders } from './provider.service';

type Scope = { readonly tenant: Tenant };

/** What a sign-in page offers. */
export async function signInChoices(scope: Scope) {
  const enabled = (await listProviders(scope)).filter((provider) => provider.enabled);
  return {
    // One that is enforced for some domains leaves the others their passwords.
    password: !enabled.some(({ enforced, emailDomains }) => enforced && emailDomains.length === 0),
    passkey: true,
    sso: enabled.map(({ _id, name }) => ({ id: _id, name })),
  };
}

/** Whether an address signs in by a password here. It makes no difference whether anybody has the address. */
export async function takesPassword(scope: Scope, email: string): Promise<boolean> {
  const domain = domainOfEmail(email);
  const providers = await listProviders(scope);
  return !providers.some(
    ({ enabled, enforced, emailDomains }) =>
      enabled && enforced && (emailDomains.length === 0 || (domain !== null && isWithin(domain, emailDomains))),
  );
}
