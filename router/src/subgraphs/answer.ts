import { isAscii, isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { ErrorCode } from '@lyceum/kernel/errors';
import type { Failure } from './failure';
import type { SubgraphAnswer, SubgraphError } from './subgraph';

// Of a media type, whatever parameters follow: JSON is UTF-8 whether they say so or not.
const GRAPHQL_JSON = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

/** An HTTP answer as a GraphQL one, or what is wrong with it. */
export function readAnswer(
  status: number,
  headers: IncomingHttpHeaders,
  body: Buffer | undefined,
): SubgraphAnswer | Failure {
  const bytes = body?.length ?? 0;
  const type = headers['content-type']?.toLowerCase();
  const graphql = type?.startsWith(GRAPHQL_JSON) ?? false;
  // With any other type a status that is no success may come from a proxy that knows no GraphQL.
  if (!graphql && (status < 200 || status > 299)) {
    const retryAfterMs = retryAfter(headers['retry-after']);
    return { kind: 'status', reason: `status ${status}`, status, bytes, transient: status === 503, retryAfterMs };
  }
  const malformed = (reason: string, cause?: unknown): Failure => ({ kind: 'malformed', reason, status, bytes, cause });
  if (!graphql && type !== undefined && !type.startsWith(JSON_TYPE)) return malformed(`a body of type ${type}`);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return malformed(`a body in ${encoding}, which was not asked for`);
  if (!body) return malformed('an empty body');

  const ascii = isAscii(body);
  if (!ascii && !isUtf8(body)) return malformed('a body that is not UTF-8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(ascii ? body.toString('latin1') : withoutByteOrderMark(body.toString('utf8')));
  } catch (error) {
    return malformed('a body that is not JSON', error);
  }
  const result = readResult(parsed);
  if (typeof result === 'string') return malformed(result);
  const plain = body.indexOf(BACKSLASH) === -1;
  // Member by member: a spread here has half of all answers outlive their requests in V8's old space, 5 µs each.
  return {
    data: result.data,
    errors: result.errors,
    extensions: result.extensions,
    plain,
    // An escape may stand for any character.
    ascii: ascii && plain,
    bytes,
    cacheControl: headers['cache-control'],
  };
}

/** What JSON says as a GraphQL result, or what keeps it from being one. */
export function readResult(parsed: unknown): Pick<SubgraphAnswer, 'data' | 'errors' | 'extensions'> | string {
  if (!isObject(parsed)) return 'JSON that is no object';
  const { data = null, errors, extensions } = parsed;
  if (data !== null && !isObject(data)) return 'data that is no object';
  if (errors !== undefined && errors !== null && !isErrorList(errors))
    return 'errors that are no list of objects with a message';
  const told = errors?.length ? errors.map(readError) : undefined;
  if (parsed.data === undefined && !told) return 'neither data nor errors';
  return { data, errors: told, extensions: isObject(extensions) ? extensions : undefined };
}

const BACKSLASH = 0x5c;

const withoutByteOrderMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isErrorList(value: unknown): value is (Record<string, unknown> & { message: string })[] {
  return Array.isArray(value) && value.every((error) => isObject(error) && typeof error.message === 'string');
}

// A subgraph says them of what the router has sent, which is no fault of the client's, and names fields that are none of its business.
const OF_OUR_REQUEST = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] satisfies ErrorCode[]);

/** Places in the subgraph's operation mean nothing to the client; what has not the shape of the specification is left out. */
function readError({ message, path, extensions }: Record<string, unknown> & { message: string }): SubgraphError {
  return {
    message,
    ...(isPath(path) && { path }),
    ...(isObject(extensions) && { extensions: asOurs(extensions) }),
  };
}

function asOurs(extensions: Record<string, unknown>): Record<string, unknown> {
  if (!OF_OUR_REQUEST.has(extensions.code)) return extensions;
  return { ...extensions, code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, subgraphCode: extensions.code };
}

function isPath(path: unknown): path is (string | number)[] {
  return Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
