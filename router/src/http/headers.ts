import type { OutgoingHttpHeader } from 'node:http';
import type { Coding } from './accept';
import type { Answer } from './answer';
import type { Exchange } from './exchange';

// What frames an answer is decided here; a header rule that names one of these would tear the answer apart.
const FRAMING = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Names and values in turn, as `writeHead` takes them fastest. */
export function headersOf(
  { requestId, extraHeaders }: Exchange,
  { headers }: Answer,
  contentType?: string,
  coding?: Coding,
): OutgoingHttpHeader[] {
  const all: OutgoingHttpHeader[] = [
    'x-request-id',
    requestId,
    'x-content-type-options',
    'nosniff',
    'content-security-policy',
    `default-src 'none'; frame-ancestors 'none'`,
  ];
  if (contentType) all.push('content-type', contentType);
  if (coding) all.push('content-encoding', coding);
  if (extraHeaders) all.push(...extraHeaders);
  let cacheControl = 'no-store';
  if (headers) {
    for (const name of Object.keys(headers)) {
      const value = headers[name] as string | readonly string[];
      if (name === 'cache-control') cacheControl = String(value);
      else if (FRAMING.has(name.toLowerCase())) continue;
      else if (typeof value === 'string') all.push(name, value);
      else for (const one of value) all.push(name, one);
    }
  }
  all.push('cache-control', cacheControl);
  return all;
}
