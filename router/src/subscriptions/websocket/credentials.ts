import { type IncomingHttpHeaders, validateHeaderValue } from 'node:http';
import type { Generation } from '../../generation';

// What Node lets all headers of a request be together.
const MAX_LENGTH = 16_384;

/**
 * The headers of a handshake with what browsers can only say in `connectionParams`: who asks, and what subgraphs are told of
 * the client. Everything else in there is the client's own affair.
 * @throws when a value cannot be one of a header, or all are too long together.
 */
export function withConnectionParams(
  headers: IncomingHttpHeaders,
  params: Readonly<Record<string, unknown>> | undefined,
  { config, forwardedHeaders }: Pick<Generation, 'config' | 'forwardedHeaders'>,
): IncomingHttpHeaders {
  if (!params) return headers;
  const wanted = new Set(forwardedHeaders);
  for (const name of [config.authentication.header, config.partners.header]) wanted.add(name.toLowerCase());
  const said: Record<string, string> = {};
  let length = 0;
  for (const [key, value] of Object.entries(params)) {
    const name = key.toLowerCase();
    if (!wanted.has(name) || typeof value !== 'string') continue;
    validateHeaderValue(name, value);
    length += name.length + value.length;
    if (length > MAX_LENGTH) throw new Error('The connection parameters are too long.');
    said[name] = value;
  }
  return { ...headers, ...said };
}
