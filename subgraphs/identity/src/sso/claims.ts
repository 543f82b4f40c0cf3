import { isEmail } from 'class-validator';
import { type Configuration, fetchUserInfo } from 'openid-client';
import type { ClaimNames, SsoProviderRow } from './provider.model';

type Claims = Readonly<Record<string, unknown>>;

/** What a provider says of somebody, in our words. */
export interface Profile {
  subject: string;
  email: string | null;
  /** Whether the provider says that the address is theirs. */
  emailVerified: boolean;
  givenName: string;
  familyName: string;
  /** Of the mappings; null when the provider says nothing of roles. */
  roles: string[] | null;
}

const MAX_NAME = 100;
const VERIFIED = 'email_verified';

/** The id token's claims, and where it leaves something out those of the userinfo endpoint; it has the last word. */
export async function gatherClaims(
  client: Configuration,
  { idToken, accessToken, names }: { idToken: Claims & { sub: string }; accessToken: string; names: ClaimNames },
): Promise<Claims & { sub: string }> {
  const { email, givenName, familyName, roles } = names;
  const wanted = [email, VERIFIED, givenName, familyName, ...(roles ? [roles] : [])];
  const complete = wanted.every((name) => read(idToken, name) !== undefined);
  if (complete || !client.serverMetadata().userinfo_endpoint) return idToken;
  const more = await fetchUserInfo(client, accessToken, idToken.sub);
  const { [VERIFIED]: verified, ...others } = more;
  // Said there of another address than the id token's, it says nothing of that one.
  const ofTheSame = read(idToken, email) === undefined || read(idToken, email) === read(more, email);
  return { ...others, ...(ofTheSame && { [VERIFIED]: verified }), ...idToken };
}

export function profileOf(
  claims: Claims & { sub: string },
  provider: Pick<SsoProviderRow, 'claims' | 'roleMappings'>,
): Profile {
  const { claims: names, roleMappings } = provider;
  const email = word(read(claims, names.email));
  const whole = word(claims.name) ?? '';
  const given = word(read(claims, names.givenName));
  const family = word(read(claims, names.familyName));
  const values = names.roles === null ? undefined : read(claims, names.roles);
  return {
    subject: claims.sub,
    email: email !== null && email.length <= 254 && isEmail(email) ? email : null,
    // Some providers send it as text.
    emailVerified: claims[VERIFIED] === true || claims[VERIFIED] === 'true',
    givenName:
      (given ?? whole.split(' ')[0] ?? '').slice(0, MAX_NAME) || (email?.split('@')[0] ?? '').slice(0, MAX_NAME),
    familyName: (family ?? (given ? '' : whole.split(' ').slice(1).join(' '))).slice(0, MAX_NAME),
    roles: values === undefined ? null : mapped(values, roleMappings),
  };
}

function mapped(values: unknown, mappings: SsoProviderRow['roleMappings']): string[] {
  const given = new Set([values].flat().filter((value) => typeof value === 'string'));
  return [...new Set(mappings.filter(({ value }) => given.has(value)).map(({ role }) => role))];
}

/** By the claim's whole name, for some have dots in them, else step by step into objects. */
function read(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let value: unknown = claims;
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Claims)[step];
  }
  return value;
}

function word(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
