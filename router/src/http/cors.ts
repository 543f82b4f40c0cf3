import type { IncomingHttpHeaders } from 'node:http';
import type { RouterConfig } from '../config/schema';

type CorsConfig = NonNullable<RouterConfig['cors']>;

/**
 * Names and values in turn, for an answer to that origin: of the exact origins that may read it, or of anybody.
 * With `*` there are no credentials, whatever the config says: browsers would not take them.
 */
export function corsHeaders(config: CorsConfig, origin: string | undefined): readonly string[] {
  const { origins, credentials, exposeHeaders } = config;
  const expose = exposeHeaders.length > 0 ? ['access-control-expose-headers', exposeHeaders.join(', ')] : [];
  if (origins === '*') return ['access-control-allow-origin', '*', ...expose];
  const vary = ['vary', 'origin'];
  if (origin === undefined || !origins.includes(origin)) return vary;
  return [
    ...vary,
    'access-control-allow-origin',
    origin,
    ...(credentials ? ['access-control-allow-credentials', 'true'] : []),
    ...expose,
  ];
}

/** What a preflight learns beside `corsHeaders`; nothing for origins that are not allowed. */
export function preflightHeaders(config: CorsConfig, headers: IncomingHttpHeaders): readonly string[] {
  const { origins, methods, allowHeaders, maxAge } = config;
  if (origins !== '*' && !origins.includes(headers.origin ?? '')) return [];
  const asked = headers['access-control-request-headers'];
  const allowed = allowHeaders?.join(', ') ?? asked;
  return [
    'access-control-allow-methods',
    methods.join(', '),
    ...(allowed ? ['access-control-allow-headers', allowed] : []),
    ...(allowHeaders ? [] : ['vary', 'access-control-request-headers']),
    'access-control-max-age',
    String(Math.floor(maxAge / 1_000)),
  ];
}
