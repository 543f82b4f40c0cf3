import { type IncomingHttpHeaders, validateHeaderValue } from 'node:http';
import { CLIENT_HEADER } from '@lyceum/kernel/client';
import { PRINCIPAL_HEADER } from '@lyceum/kernel/principal';
import { DEADLINE_HEADER, REQUEST_ID_HEADER } from '@lyceum/kernel/request';
import type { HeaderRule } from '../config/schema';
import type { RouterRequest } from '../request';
import { principalHeader } from './principal-header';

// Of one connection, not of a request (RFC 9110, 7.6.1), or about the body, which is never the client's.
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'host',
  'expect',
  'content-length',
  'content-type',
  'content-encoding',
];
// The router's own word to a subgraph. Answers are not asked for compressed: beside the router that only costs.
const OWN = [
  'accept',
  'accept-encoding',
  'traceparent',
  REQUEST_ID_HEADER,
  DEADLINE_HEADER,
  PRINCIPAL_HEADER,
  CLIENT_HEADER,
];
const notForRequests = new Set([...HOP_BY_HOP, ...OWN]);
// Of one body, which is never the client's, or the router's own to say.
const OF_A_BODY = ['age', 'cache-control', 'content-security-policy', 'etag', 'expires', 'last-modified'];
const notForClients = new Set([...HOP_BY_HOP, ...OF_A_BODY, REQUEST_ID_HEADER]);

const STATIC = ['content-type', 'application/json', 'accept', 'application/graphql-response+json, application/json'];

export interface RequestHeaders {
  /** Names and values in turn, as undici takes them. `left` is the time for the answer in ms. */
  of(request: RouterRequest, traceparent: string, left: number, now: number): string[];
  /** What the client's headers add to them; no two values read the same. */
  forwarded(request: RouterRequest): string;
}

/**
 * The headers of every request to a subgraph. Of two rules for one header the later holds.
 * @throws for a rule about a header that is not the client's to say.
 */
export function requestHeaders(rules: readonly HeaderRule[], principalSecret: string | undefined): RequestHeaders {
  const byTarget = new Map<string, HeaderRule>();
  for (const rule of rules) {
    const target = ('set' in rule ? rule.set : (rule.as ?? rule.forward)).toLowerCase();
    for (const name of ['forward' in rule ? rule.forward.toLowerCase() : target, target])
      if (notForRequests.has(name)) throw new Error(`The header ${name} cannot be passed on to subgraphs.`);
    const value = 'set' in rule ? rule.value : rule.default;
    if (value !== undefined) validateHeaderValue(target, value);
    byTarget.set(target, rule);
  }
  const fixed = [...STATIC];
  const forwarded: { target: string; source: string; fallback: string | undefined }[] = [];
  for (const [target, rule] of byTarget) {
    if ('set' in rule) fixed.push(target, rule.value);
    else forwarded.push({ target, source: rule.forward.toLowerCase(), fallback: rule.default });
  }

  return {
    of(request, traceparent, left, now) {
      const headers = fixed.slice();
      headers.push(REQUEST_ID_HEADER, request.id, 'traceparent', traceparent, DEADLINE_HEADER, String(left));
      if (principalSecret !== undefined)
        headers.push(PRINCIPAL_HEADER, principalHeader(request.caller.principal, principalSecret, now, request.client));
      for (const { target, source, fallback } of forwarded) {
        const value = oneValue(request.arrival.headers[source]) ?? fallback;
        if (value !== undefined) headers.push(target, value);
      }
      return headers;
    },
    forwarded: ({ arrival: { headers } }) =>
      forwarded.length > 0 ? JSON.stringify(forwarded.map(({ source }) => oneValue(headers[source]) ?? null)) : '',
  };
}

const oneValue = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value);

/**
 * Copies what clients get of a subgraph's headers; the first subgraph's value stays.
 * @throws for a name that belongs to a connection or a body, or says who may read or keep it.
 */
export function responseHeaders(names: readonly string[]) {
  const wanted = names.map((name) => name.toLowerCase());
  for (const name of wanted)
    if (notForClients.has(name) || name.startsWith('access-control-'))
      throw new Error(`The header ${name} cannot be passed on to clients.`);

  return (from: IncomingHttpHeaders, request: Pick<RouterRequest, 'responseHeaders'>): void => {
    // Not even looked at when there is nothing to copy: the map is made by the first look.
    for (const name of wanted) {
      const to = request.responseHeaders;
      const value = from[name];
      if (value !== undefined && !to.has(name)) to.set(name, value);
    }
  };
}
