import { codeOf, ERRORS } from '@lyceum/kernel/errors';
import { currentRequest } from '@lyceum/kernel/request';
import type { Express, Request, Response } from 'express';
import { readBody } from '../http-body';
import type { Outside } from '../tenant/tenant.service';
import type { Shown } from './answer';
import { describeResourceTypes, describeSchemas, serviceProviderConfig } from './describe';
import { type Directory, directoryOf } from './directory';
import { endpoints } from './endpoints';
import { isKnown } from './etag';
import { invalid, notFound, ScimError } from './scim.error';
import { readSelection } from './select';
import { admitDirectory } from './token.service';

export interface ScimRoute {
  outside(): Outside;
  /** Where directories find it: of the component that lets them in from outside. */
  baseUrl: string;
  /** Before anything is done for it. @throws RATE_LIMITED */
  limit(tokenId: string): Promise<void>;
}

// A group of 10,000 members, with their names and addresses, is below it.
const MAX_BYTES = 2 * 1024 * 1024;
/** By token: what Entra sends at most is half of it. */
export const SCIM_LIMIT = { name: 'scim', times: 3_000, ms: 60_000 } as const;
const MEDIA_TYPE = 'application/scim+json';

/** SCIM 2.0 (RFC 7643, 7644) for the directories of tenants. */
export function scimRoute(app: Express, route: ScimRoute): void {
  app.use('/scim/v2', async (request, response) => {
    try {
      await answer(await admit(request, route), request, response);
    } catch (error) {
      fail(response, error);
    }
  });
}

async function admit(request: Request, { outside, baseUrl, limit }: ScimRoute): Promise<Directory> {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const admitted = bearer ? await admitDirectory(outside(), bearer) : null;
  if (!admitted) throw new ScimError(401, 'Send the tenant’s SCIM token as a bearer token.');
  await limit(admitted.token._id);
  return directoryOf(admitted.scope, admitted.token, baseUrl);
}

async function answer(directory: Directory, request: Request, response: Response): Promise<void> {
  const { method } = request;
  const [first = '', id, ...rest] = request.path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (rest.length > 0) throw notFound();
  const kind = first.toLowerCase();
  const endpoint = Object.hasOwn(endpoints, kind) ? endpoints[kind] : undefined;
  if (!endpoint) return send(response, 200, described(directory, method, kind, id));
  if (id === '.search' && method === 'POST')
    return send(response, 200, await endpoint.list(directory, await read(request)));
  const selection = readSelection(request.query.attributes, request.query.excludedAttributes);
  const match = request.headers['if-match'];
  if (id === undefined) {
    if (method === 'GET') return send(response, 200, await endpoint.list(directory, request.query));
    if (method !== 'POST') throw notAllowed(response, 'GET, POST');
    return show(response, 201, await endpoint.create(directory, await read(request), selection));
  }
  switch (method) {
    case 'GET': {
      const shown = await endpoint.get(directory, id, selection);
      if (!isKnown(request.headers['if-none-match'], shown.version)) return show(response, 200, shown);
      return void response.status(304).set('etag', shown.version).end();
    }
    case 'PUT':
      return show(response, 200, await endpoint.replace(directory, id, await read(request), selection, match));
    case 'PATCH':
      return show(response, 200, await endpoint.patch(directory, id, await read(request), selection, match));
    case 'DELETE':
      await endpoint.remove(directory, id, match);
      return void response.status(204).end();
    default:
      throw notAllowed(response, 'GET, PUT, PATCH, DELETE');
  }
}

function described({ baseUrl }: Directory, method: string, kind: string, id: string | undefined) {
  if (kind === 'me') throw new ScimError(501, 'A directory is nobody: there is no Me.');
  if (kind === 'bulk' || kind === '.search')
    throw new ScimError(501, 'This is not supported: see /ServiceProviderConfig.');
  if (method !== 'GET') throw notFound();
  if (kind === 'serviceproviderconfig' && id === undefined) return serviceProviderConfig(baseUrl);
  if (kind === 'resourcetypes') return describeResourceTypes(baseUrl, id);
  if (kind === 'schemas') return describeSchemas(baseUrl, id);
  throw notFound();
}

async function read(request: Request): Promise<Record<string, unknown>> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && type !== MEDIA_TYPE && type !== 'application/json')
    throw new ScimError(415, `Send ${MEDIA_TYPE}.`);
  const text = await readBody(request, MAX_BYTES);
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {}
  throw invalid('invalidSyntax', 'The body is not a JSON object.');
}

function show(response: Response, status: number, { body, version, location }: Shown): void {
  response.set({ etag: version, location });
  send(response, status, body);
}

function send(response: Response, status: number, body: object): void {
  response.status(status).set({ 'content-type': MEDIA_TYPE, 'cache-control': 'no-store' }).end(JSON.stringify(body));
}

function fail(response: Response, error: unknown): void {
  const told = inScim(error);
  if (told.status === 500) currentRequest()?.log.error({ err: error }, 'unexpected error');
  if (told.status === 401) response.set('www-authenticate', 'Bearer realm="scim"');
  const { retryAfter } = (error as { extensions?: { retryAfter?: number } }).extensions ?? {};
  if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
  send(response, told.status, told.body());
}

/** What our services refuse, in SCIM’s words; anything else is our fault and says nothing. */
function inScim(error: unknown): ScimError {
  if (error instanceof ScimError) return error;
  const code = codeOf(error);
  if (code === 'INTERNAL_SERVER_ERROR') return new ScimError(500, 'Something went wrong on our side.');
  const { message } = error as Error;
  if (code === 'BAD_USER_INPUT') return invalid('invalidValue', message);
  return new ScimError(ERRORS[code].status, message, code === 'CONFLICT' ? 'uniqueness' : undefined);
}

function notAllowed(response: Response, methods: string): ScimError {
  response.set('allow', methods);
  return new ScimError(405, `Possible here: ${methods}.`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound();
  }
}
