import type { ClientAuthentication, GovernanceProviderFragment } from '../../__generated__/operations';
import type { SystemRole } from '../words';

/** A provider as its form holds it. */
export interface ProviderValues {
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  clientAuthentication: ClientAuthentication;
  scopes: string;
  emailDomains: string;
  claimEmail: string;
  claimGivenName: string;
  claimFamilyName: string;
  claimRoles: string;
  roleMappings: { value: string; role: string }[];
  defaultRoles: SystemRole[];
  createsPeople: boolean;
  enabled: boolean;
  enforced: boolean;
}

export function valuesOf(provider: GovernanceProviderFragment | undefined): ProviderValues {
  return {
    name: provider?.name ?? '',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    clientAuthentication: provider?.clientAuthentication ?? 'AUTO',
    scopes: provider?.scopes.join(' ') ?? 'openid email profile',
    emailDomains: provider?.emailDomains.join(' ') ?? '',
    claimEmail: provider?.claims.email ?? 'email',
    claimGivenName: provider?.claims.givenName ?? 'given_name',
    claimFamilyName: provider?.claims.familyName ?? 'family_name',
    claimRoles: provider?.claims.roles ?? '',
    roleMappings: provider?.roleMappings.map(({ value, role }) => ({ value, role })) ?? [],
    defaultRoles: [...(provider?.defaultRoles ?? (['LEARNER'] as const))],
    createsPeople: provider?.createsPeople ?? false,
    enabled: provider?.enabled ?? true,
    enforced: provider?.enforced ?? false,
  };
}

/** Without a secret the one before is kept. */
export function inputOf(values: ProviderValues) {
  const { clientSecret, scopes, emailDomains, claimEmail, claimGivenName, claimFamilyName, claimRoles, ...rest } =
    values;
  return {
    ...rest,
    issuer: rest.issuer.trim(),
    clientId: rest.clientId.trim(),
    ...(clientSecret && { clientSecret }),
    scopes: words(scopes),
    emailDomains: words(emailDomains),
    claims: {
      email: claimEmail,
      givenName: claimGivenName,
      familyName: claimFamilyName,
      roles: claimRoles.trim() || null,
    },
    roleMappings: rest.roleMappings.filter(({ value }) => value.trim()),
  };
}

const words = (text: string) => text.split(/[\s,;]+/).filter(Boolean);
