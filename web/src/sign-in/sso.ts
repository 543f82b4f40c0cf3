import { BeginSsoDocument, CompleteSsoDocument, type SessionFragment } from '../__generated__/operations';
import { ask } from '../session/ask';
import { paths } from './paths';

/** What this tab keeps while one is at the sign-in service. */
interface Begun {
  clientSecret: string;
  slug: string;
  /** Where one wanted to go. */
  returnTo: string;
}

const KEY = 'lyceum-sso';

/** Leaves the page. @throws ProblemError */
export async function leaveForSso(tenant: string, provider: string, loginHint: string): Promise<never> {
  const redirectUri = new URL(paths.ssoReturn, location.origin).href;
  const input = { tenant, provider, redirectUri, ...(loginHint && { loginHint }) };
  const { authorizationUrl, clientSecret } = (await ask(BeginSsoDocument, { input })).beginSso;
  const returnTo = location.pathname + location.search;
  sessionStorage.setItem(KEY, JSON.stringify({ clientSecret, slug: tenant, returnTo } satisfies Begun));
  location.assign(authorizationUrl);
  // The page is on its way out: the button stays busy.
  return new Promise<never>(() => {});
}

export function begunSso(): Begun | undefined {
  const kept = sessionStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Begun) : undefined;
}

/** Once for each beginning. @throws ProblemError */
export async function completeSso({ clientSecret }: Begun, callbackUrl: string): Promise<SessionFragment> {
  sessionStorage.removeItem(KEY);
  return (await ask(CompleteSsoDocument, { input: { callbackUrl, clientSecret } })).completeSso;
}
