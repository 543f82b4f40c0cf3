import { DomainError } from './errors';
import type { Arrived } from './graphql';

/** A browser says of itself that it is one of our web apps. No page of another origin can send it: that takes a preflight, which nobody answers. */
export const WEB_HEADER = 'lyceum-client';

// As long as identity keeps a session that nobody uses.
const MAX_AGE_SECONDS = 30 * 24 * 3_600;

/** Keeps the refresh token of a browser where scripts cannot read it; every other client keeps its own. */
export interface WebSession {
  /** What the client gets to see of a new refresh token: null in a browser, which gets it as a cookie. */
  keep(refreshToken: string): string | null;
  /** The token that the client names, or the browser's. @throws UNAUTHENTICATED when there is neither */
  take(named: string | null | undefined): string;
  /** Forgets the browser's. */
  end(): void;
}

/**
 * `name` is the component's: apps on ports of one host share their cookies. `secure` says whether the browser is to send it
 * over TLS alone.
 */
export function webSession({ headers, setHeader }: Arrived, name: string, secure: boolean): WebSession {
  const cookie = `${name}-session`;
  const isBrowser = headers[WEB_HEADER] === 'web' && comesFromOurPage(headers);
  const set = (value: string, maxAge: number) =>
    setHeader?.(
      'set-cookie',
      `${cookie}=${value}; Path=/graphql; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
    );
  return {
    keep(refreshToken) {
      if (!isBrowser) return refreshToken;
      set(refreshToken, MAX_AGE_SECONDS);
      return null;
    },
    take(named) {
      const token = named ?? (isBrowser ? cookieOf(headers.cookie, cookie) : undefined);
      if (token) return token;
      throw new DomainError('UNAUTHENTICATED', 'There is no session here. Sign in.');
    },
    end() {
      if (isBrowser) set('', 0);
    },
  };
}

/** What browsers say of who asks cannot be forged by a page; older ones say the origin at least. */
function comesFromOurPage(headers: Arrived['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = header?.split(/; ?/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || undefined;
}
