import type { IncomingHttpHeaders } from 'node:http';
import type { RouterConfig } from '../../config/schema';

/**
 * What of a handshake counts. Browsers let any page open a WebSocket to anywhere, and send their cookies along: no CORS keeps
 * them from it. So a page of another origin must be one that `cors` names, and is somebody only where `cors` allows
 * credentials; else nothing of what the browser sent by itself is believed. Undefined when the page may not connect at all.
 */
export function trustedHeaders(
  headers: IncomingHttpHeaders,
  cors: RouterConfig['cors'],
): IncomingHttpHeaders | undefined {
  const { origin, host } = headers;
  if (origin === undefined || isSame(origin, host)) return headers;
  if (!cors) return undefined;
  const named = cors.origins !== '*' && cors.origins.includes(origin);
  if (!named && cors.origins !== '*') return undefined;
  if (named && cors.credentials) return headers;
  const { cookie: _cookie, authorization: _authorization, ...rest } = headers;
  return rest;
}

const isSame = (origin: string, host: string | undefined) => URL.canParse(origin) && new URL(origin).host === host;
