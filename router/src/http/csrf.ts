import type { IncomingHttpHeaders } from 'node:http';
import { MIMEType } from 'node:util';
import type { RouterConfig } from '../config/schema';
import { Refusal } from './answer';

// What a page on any origin may send without asking first.
const SIMPLE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** As Apollo Server decides it. @throws BAD_REQUEST for a request that a browser could have been tricked into sending. */
export function preventCsrf(headers: IncomingHttpHeaders, config: RouterConfig['csrf']): void {
  const type = headers['content-type'];
  if (type === 'application/json') return;
  if (type !== undefined) {
    const { essence } = mediaType(type) ?? {};
    // Browsers ask first for a type that they cannot read, too.
    if (essence === undefined || !SIMPLE_TYPES.includes(essence)) return;
  }
  if (config.headers.some((name) => headers[name.toLowerCase()])) return;
  throw new Refusal(
    'BAD_REQUEST',
    `A browser could have been tricked into sending this request (CSRF). Send content-type: application/json, or one of these headers, not empty: ${config.headers.join(', ')}.`,
  );
}

/** @throws BAD_REQUEST, 415, for a body that is not JSON in UTF-8 as it stands. */
export function requireJson(headers: IncomingHttpHeaders): void {
  const { 'content-type': type, 'content-encoding': coding } = headers;
  if (type !== 'application/json' && !isJson(type))
    throw new Refusal('BAD_REQUEST', 'The content type must be application/json, in UTF-8.', 415);
  // Some kilobytes of gzip are gigabytes of zeros.
  if (coding !== undefined && coding.toLowerCase() !== 'identity')
    throw new Refusal('BAD_REQUEST', 'The body must not be compressed.', 415, { 'accept-encoding': 'identity' });
}

function isJson(type: string | undefined): boolean {
  if (type === undefined) return false;
  const parsed = mediaType(type);
  return (
    parsed?.essence === 'application/json' &&
    (parsed.params.get('charset') ?? 'utf-8').toLowerCase().replace('-', '') === 'utf8'
  );
}

function mediaType(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}
