import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import { forwardHeaders } from '@lyceum/kernel/request';
import type { Express, Request, Response } from 'express';

// A group of some thousand members whose roles change takes a while; directories wait a minute.
const TIMEOUT_MS = 55_000;

const TO_IDENTITY = ['authorization', 'content-type', 'accept', 'if-match', 'if-none-match'];
const TO_CALLER = ['content-type', 'etag', 'location', 'www-authenticate', 'retry-after', 'allow', 'cache-control'];

/**
 * Lets in from outside what asks identity in words of its own: directories by SCIM, at `/scim/v2`, and OpenID providers that
 * sign somebody out, at `/sso/backchannel-logout`. Nothing else of identity is reached, and what is asked is identity’s to judge.
 */
export function directoryRoutes(app: Express, identityUrl: string, tools: BffTools): void {
  const pass = (request: Request, response: Response) => passOn(request, response, identityUrl, tools);
  app.all(['/scim/v2', '/scim/v2/*path'], pass);
  app.post('/sso/backchannel-logout/:tenantId/:providerId', pass);
}

async function passOn(request: Request, response: Response, identityUrl: string, tools: BffTools): Promise<void> {
  const caller = tools.callerOf(request);
  const url = new URL(identityUrl);
  const { pathname, search } = new URL(request.originalUrl, url);
  // Dots that were written as %2e have been resolved by now.
  if (!/^\/(scim\/v2|sso\/backchannel-logout)(\/|$)/.test(pathname))
    throw new DomainError('NOT_FOUND', 'There is nothing at this address.');
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  let answer: globalThis.Response;
  try {
    answer = await fetch(new URL(pathname + search, url), {
      method: request.method,
      headers: { ...only(TO_IDENTITY, (name) => request.get(name)), ...forwardHeaders(caller) },
      ...(hasBody && { body: Readable.toWeb(request) as never, duplex: 'half' as const }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    caller.log.warn({ err: cause }, 'identity did not answer');
    throw new DomainError('TRY_AGAIN', 'The service did not answer in time. Try again in a moment.', {}, cause);
  }
  response.status(answer.status).set(only(TO_CALLER, (name) => answer.headers.get(name) ?? undefined));
  if (!answer.body) return void response.end();
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response);
}

function only(names: readonly string[], valueOf: (name: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = valueOf(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
