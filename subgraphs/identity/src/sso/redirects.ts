import { isWithin } from '../tenant/domain-name';

/** Where a provider may send people back to: the apps of this platform, and hosts below the tenant's own domains. */
export const CALLBACK_PATH = '/sso/callback';

export interface Redirects {
  /** Exact addresses. */
  readonly listed: readonly string[];
  /** Development: any port and path of this machine, as of an app that is being worked on. */
  readonly loopback: boolean;
}

export function mayRedirectTo({ listed, loopback }: Redirects, domains: readonly string[], uri: string): boolean {
  const url = URL.parse(uri);
  // What follows a # stays in the browser, and a query of its own would get mixed up with the answer.
  if (!url || url.hash || url.search || url.username || url.password || uri.includes('#') || uri.includes('?'))
    return false;
  if (listed.includes(uri)) return true;
  const host = url.hostname;
  if (loopback && (host === 'localhost' || host === '127.0.0.1' || host === '[::1]'))
    return /^https?:$/.test(url.protocol);
  return url.protocol === 'https:' && url.port === '' && url.pathname === CALLBACK_PATH && isWithin(host, domains);
}
