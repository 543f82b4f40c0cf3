import { duration as kernelDuration } from '@lyceum/kernel/config';
import { z } from 'zod';

// The one list of what router.yaml may say: checked at start and on reload, emitted as router/router.schema.json and
// docs/reference/router-config.md. Every part is off or safe when it is left out.

const section = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape).prefault({} as never);
// `kind` is what a text stands for beyond its type: it says what becomes of it as it is read (values.ts), and its name in the reference.
const count = z.int().min(1);
const duration = kernelDuration.meta({ kind: 'duration' });
const seconds = (fallback: string) => duration.prefault(fallback);
const bytes = z
  .union([z.int().min(1), z.string().regex(/^\d+\s?[KMGkmg]?[Bb]$/, 'expected a number and B, KB, MB or GB')], {
    error: 'expected a number of bytes, or a number and B, KB, MB or GB',
  })
  .meta({ kind: 'size' })
  .transform((value) => {
    if (typeof value === 'number') return value;
    const unit = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[value.replace(/^\d+\s?/, '').toUpperCase()] ?? 1;
    return Number.parseInt(value, 10) * unit;
  });
const size = (fallback: string) => bytes.prefault(fallback);
const names = z.array(z.string().min(1));
const file = z.string().min(1).meta({ kind: 'file' });
const secret = (length: number) =>
  z
    .string()
    .refine((value) => value.length >= length, `expected at least ${length} characters`)
    .meta({ kind: 'secret' });
const redisUrl = z.string().regex(/^rediss?:\/\//, 'expected redis:// or rediss://');
const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'expected a header name');
const url = z.url({ protocol: /^https?$/, error: 'expected a URL that begins with http:// or https://' });

const origin = z
  .string()
  .regex(/^([a-z][a-z0-9+.-]*:\/\/[^\s/?#*]+)$/, 'expected an origin as browsers send it: https://app.example.com');

const tls = z.strictObject({
  ca: file.optional().describe('a PEM file of authorities to trust instead of the system’s'),
  certificate: file.optional().describe('a PEM file: this side’s certificate'),
  key: file.optional().describe('a PEM file: the key of the certificate'),
  serverName: z.string().optional().describe('the name that the other side’s certificate must carry'),
});

const headerRule = z.union(
  [
    z.strictObject({
      forward: headerName.describe('a header of the client that is passed on'),
      as: headerName.optional().describe('its name from here on'),
      default: z.string().optional().describe('its value when the client did not send it'),
    }),
    z.strictObject({
      set: headerName.describe('a header that every request gets, in place of forward'),
      value: z.string().describe('its value'),
    }),
  ],
  { error: 'expected forward: or set: and a header' },
);

const subgraph = z.strictObject({
  url: url.optional().describe('where it is, when not where the supergraph says'),
  subscriptions: z
    .strictObject({
      protocol: z.enum(['ws', 'sse']).default('ws').describe('graphql-ws or graphql-sse'),
      url: z.string().optional().describe('where, when not at the subgraph’s own URL'),
    })
    .optional()
    .describe('how it serves subscriptions'),
  timeout: duration.optional().describe('longest that one request to it may take'),
  retries: z.int().min(0).max(10).optional().describe('tries after the first one, for queries only'),
  headers: z.array(headerRule).optional().describe('headers for it, besides those for all'),
  tls: tls.optional().describe('for https: whom to trust and who this side is'),
  http2: z
    .boolean()
    .optional()
    .describe('HTTP/2 where the subgraph offers it (ALPN over TLS; prior knowledge over http)'),
  connections: count.optional().describe('connections kept to it at most'),
});

const rate = z.strictObject({
  requests: count.describe('requests let through'),
  per: duration.describe('in this time'),
});

const template = z.string().min(1);
const invalidationRule = z
  .strictObject({
    event: z.string().min(1).describe('the type of events that it is for; * at the end is for whatever follows'),
    type: template.optional().describe('the entity type that is dropped'),
    key: z
      .record(z.string(), template)
      .optional()
      .describe('the one entity of it, by the fields of a key: {data.id} is that member of the event'),
    subgraph: template.optional().describe('everything of this subgraph'),
    tags: names.optional().describe('everything with these tags; {data.id} is that member of the event'),
  })
  .refine(({ key, type }) => key === undefined || type !== undefined, 'key needs the type that it is a key of')
  .refine(({ type, subgraph, tags }) => type ?? subgraph ?? tags, 'say what is dropped: type, subgraph or tags');

const keys = z.strictObject({
  supergraph: file.optional().describe('the composed schema, a file; --supergraph and SUPERGRAPH come before it'),
  planner: z
    .enum(['auto', 'apollo', 'hive'])
    .default('auto')
    .describe(
      'who plans: apollo is the reference, hive (native, MIT) plans fewer fetches; auto takes hive where it can',
    ),
  workers: z.int().min(1).max(256).default(1).describe('processes that share the port'),
  contract: z
    .strictObject({
      include: names.default([]).describe('tags; everything when empty. --contract comes before it'),
      exclude: names.default([]).describe('tags, stronger than those included'),
    })
    .optional()
    .describe('serve only what @tag includes and does not exclude'),

  server: section({
    host: z.string().optional().describe('the address to listen on; all of them when left out'),
    port: z.int().min(0).max(65_535).default(4_000).describe('--port and PORT come before it'),
    path: z.string().startsWith('/').default('/graphql').describe('where the graph is served'),
    bodyLimit: size('1MB').describe('of one request'),
    timeout: seconds('30s').describe('for one operation, subgraphs included; x-lyceum-deadline-ms may shorten it'),
    batching: section({
      enabled: z.boolean().default(false).describe('take arrays'),
      maxOperations: count.default(10).describe('in one array'),
    }).describe('an array of operations in one HTTP request'),
    compression: section({
      enabled: z.boolean().default(false).describe('compress answers'),
      threshold: size('1KB').describe('smaller answers leave as they are'),
    }).describe('gzip or brotli for clients that ask for it'),
    explorer: z
      .boolean()
      .default(false)
      .describe('Apollo Sandbox, from its network, at /; GraphiQL, from here, at /explorer/'),
    tls: z
      .strictObject({ certificate: file.describe('a PEM file'), key: file.describe('a PEM file') })
      .optional()
      .describe('serve https and no http'),
    drain: seconds('10s').describe('how long running requests may take to end after SIGTERM or a reload'),
  }).describe('how clients reach the router'),

  cors: z
    .strictObject({
      origins: z
        .union([z.literal('*'), z.array(origin)], { error: 'expected a list of origins, or "*"' })
        .describe('exact origins, or *'),
      credentials: z.boolean().default(false).describe('cookies and authorization of browsers'),
      methods: names.default(['GET', 'POST', 'OPTIONS']).describe('methods that may be used'),
      allowHeaders: names.optional().describe('headers that may be sent; whatever is asked for when left out'),
      exposeHeaders: names.default([]).describe('response headers that scripts may read'),
      maxAge: seconds('1h').describe('how long browsers remember all this'),
    })
    .optional()
    .describe('browsers on other origins'),
  csrf: section({
    enabled: z.boolean().default(true).describe('ask for a header or a JSON body, which force a preflight'),
    headers: names
      .default(['x-apollo-operation-name', 'apollo-require-preflight', 'graphql-require-preflight'])
      .describe('any of them will do'),
  }).describe('refuses requests that a browser sends without a preflight'),

  subgraphs: section({
    all: subgraph.omit({ url: true }).prefault({}).describe('for every subgraph'),
    byName: z.record(z.string(), subgraph).prefault({}).describe('over what is said for all'),
  }).describe('how the router reaches subgraphs'),
  headers: section({
    request: z.array(headerRule).default([]).describe('client headers that subgraphs get; no other is passed on'),
    response: names.default([]).describe('subgraph response headers that clients get; the first subgraph’s value wins'),
  }).describe('which headers cross the router'),

  traffic: section({
    mergeClientRequests: z.boolean().default(false).describe('identical queries in flight are answered once'),
    mergeSubgraphRequests: z.boolean().default(false).describe('identical subgraph queries in flight are sent once'),
    timeout: seconds('15s').describe('for one subgraph request'),
    maxAnswer: size('32MB').describe('of one subgraph'),
    retry: section({
      retries: z.int().min(0).max(10).default(1).describe('tries after the first one'),
      backoff: seconds('20ms').describe('before the first retry; doubles, with full jitter'),
      maxBackoff: seconds('1s').describe('before any retry'),
    }).describe('queries only, after connection errors and 503'),
    circuitBreaker: section({
      enabled: z.boolean().default(true).describe('stop asking a subgraph that fails'),
      errorRate: z.number().min(0).max(1).default(0.5).describe('share of failed requests in the window that opens it'),
      window: seconds('10s').describe('in which requests are counted'),
      minimumRequests: count.default(20).describe('in the window, before it may open'),
      halfOpenAfter: seconds('5s').describe('then one probe decides'),
    }).describe('one for each subgraph'),
    concurrency: section({
      enabled: z.boolean().default(true).describe('shed load with 503 and Retry-After before it drowns the router'),
      initial: count.default(64).describe('operations at once, to begin with'),
      min: count.default(2).describe('operations at once, however slow they are'),
      max: count.default(1_000).describe('operations at once, however fast they are'),
      queue: z.int().min(0).default(2_000).describe('operations that wait; more are shed with 503'),
      maxWait: seconds('2s').describe('in that queue'),
    }).describe('a limit that follows what the router can do'),
  }).describe('what happens between a request and the subgraphs'),

  cache: section({
    enabled: z.boolean().default(false).describe('keep entities'),
    store: z.enum(['memory', 'redis']).default('memory').describe('where they are kept'),
    maxBytes: size('64MB').describe('of the memory store'),
    redisUrl: redisUrl.optional().describe('REDIS_URL comes before it'),
    defaultMaxAge: seconds('0s').describe('for answers without Cache-Control; 0s caches none'),
    types: z
      .record(
        z.string(),
        z.strictObject({
          maxAge: duration.describe('how long it is kept'),
          scope: z.enum(['public', 'private']).default('private').describe('private ones are kept for each caller'),
        }),
      )
      .prefault({})
      .describe('by entity type, over what the subgraph says'),
    invalidation: z
      .strictObject({
        path: z.string().startsWith('/').default('/cache/invalidate').describe('where to POST'),
        secret: secret(16)
          .optional()
          .describe('the bearer token, or file:PATH; nothing is taken over HTTP without one'),
        rules: z.array(invalidationRule).default([]).describe('what CloudEvents drop'),
        streams: names.default([]).describe('Redis streams, at redisUrl, whose entries have a CloudEvent in `event`'),
      })
      .optional()
      .describe('dropping entities before their time: over HTTP by type, key, subgraph or tag, and by event'),
  }).describe(
    'entities of subgraphs, kept as long as Cache-Control or @cacheControl says, apart by tenant, scopes and forwarded headers',
  ),

  authentication: section({
    issuers: z
      .array(
        z.strictObject({
          issuer: z.string().min(1).describe('iss of its tokens'),
          jwks: file.describe('its public keys: a URL, or a file'),
          audiences: names.default([]).describe('one of which aud must name; any when empty'),
          algorithms: names.default(['EdDSA', 'ES256', 'RS256', 'PS256']).describe('of signatures'),
          refresh: seconds('5m').describe('how long keys are kept before they are fetched again'),
        }),
      )
      .prefault([])
      .describe('whose tokens are taken; nobody signs in when empty'),
    header: headerName.default('authorization').describe('where tokens are'),
    prefix: z.string().default('Bearer').describe('before the token'),
    required: z.boolean().default(false).describe('refuse every request without a token'),
    scopeClaims: names.default(['scope', 'scp', 'scopes']).describe('claims that hold scopes, for @requiresScopes'),
    policyClaim: z.string().default('policies').describe('claim that holds policies, for @policy'),
    revocations: url
      .optional()
      .describe('a stream of sessions whose tokens are refused before they expire; asked with principal.secret'),
    tenantClaim: z.string().default('tid').describe('claim that holds the tenant'),
    roleClaim: z.string().default('roles').describe('claim that holds roles'),
  }).describe('who asks: JSON Web Tokens'),
  authorization: section({
    permissions: file.optional().describe('a JSON file: Type.field → public, signedIn or permissions'),
    directives: z.boolean().default(true).describe('@authenticated, @requiresScopes and @policy of the supergraph'),
    reject: z.boolean().default(true).describe('a denied field refuses the operation; false answers null for it'),
  }).describe('who may ask what, checked before anything is planned'),
  principal: z
    .strictObject({
      secret: secret(32).describe('the same as the subgraphs have, or file:PATH'),
      clients: secret(32)
        .optional()
        .describe('of back ends for front ends, who sign whose request it is into x-lyceum-client'),
    })
    .optional()
    .describe('signs who asks into x-lyceum-principal for the subgraphs'),

  limits: section({
    tokens: count.default(4_000).describe('of the text of an operation'),
    depth: count.default(15).describe('of selections'),
    height: count.default(2_000).describe('all fields, counted as often as fragments repeat them'),
    aliases: count.default(100).describe('in one operation'),
    rootFields: count.default(30).describe('in one operation'),
    directives: count.default(50).describe('in one operation'),
    listSize: count.default(1_000).describe('of a slicing argument that @listSize names, and of a list in variables'),
    operations: count.default(1_000).describe('compiled operations kept in memory'),
    cost: section({
      max: z.number().min(0).optional().describe('estimated cost; more is refused. None when left out'),
      listSize: count.default(10).describe('assumed where @listSize says nothing'),
      measure: z.boolean().default(false).describe('estimated and measured cost in metrics, without a limit'),
      expose: z.boolean().default(false).describe('extensions.cost in answers'),
    }).describe('@cost and @listSize'),
  }).describe('of one operation; more is refused before it is planned'),
  introspection: section({
    enabled: z.boolean().default(false).describe('for everybody'),
    roles: names.default([]).describe('roles that may introspect where others may not'),
  }).describe('who may read the schema'),
  suggestions: z.boolean().default(false).describe('“Did you mean” in validation errors'),

  persistedOperations: section({
    files: z.array(file).default([]).describe('JSON files or folders of them: {SHA-256: operation}'),
    only: z.enum(['nobody', 'anonymous', 'partners', 'everybody']).default('nobody').describe('who may run only those'),
    automatic: section({
      enabled: z.boolean().default(false).describe('take new ones'),
      maxBytes: size('32MB').describe('of all that are kept; the one used longest ago goes first'),
    }).describe('APQ: clients register operations by hash'),
    maxAge: seconds('0s').describe('Cache-Control of GET by hash, for public answers'),
  }).describe('operations that are known by hash'),
  partners: section({
    header: headerName.default('x-api-key').describe('where the key is'),
    lookup: z
      .strictObject({
        url: url.describe(
          'GET URL/TENANT/ID, with the SHA-256 of the secret in x-key-hash; asked with principal.secret',
        ),
        maxAge: seconds('30s').describe('how long an answer holds'),
      })
      .optional()
      .describe('a service that issues keys, besides those here'),
    keys: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('whose key it is, in logs and metrics'),
          sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
            .describe('of the key, which itself stands nowhere'),
          tenant: z.string().optional().describe('that it acts in'),
          scopes: names.default([]).describe('that it has'),
          operations: names.optional().describe('hashes it may run; all persisted ones when left out'),
          rate: rate.optional().describe('over rateLimits.partner'),
        }),
      )
      .prefault([])
      .describe('one for each partner'),
  }).describe('keys of partners, who run persisted operations only'),
  rateLimits: section({
    store: z.enum(['memory', 'redis']).default('memory').describe('redis counts over all processes'),
    redisUrl: redisUrl.optional().describe('REDIS_URL comes before it'),
    anonymous: rate.optional().describe('by address'),
    person: rate.optional().describe('by subject'),
    tenant: rate.optional().describe('by tenant'),
    partner: rate.optional().describe('by key'),
    trustProxy: z.boolean().default(false).describe('take the address from x-forwarded-for, its last entry'),
    trustedProxies: names
      .default([])
      .describe('addresses and networks of proxies, whose entries of x-forwarded-for are believed'),
  }).describe('none where nothing is said'),

  override: section({
    labelHeader: headerName
      .default('x-override-labels')
      .describe('labels that a trusted client turns on, comma-separated'),
    allowHeader: z.boolean().default(false).describe('trust that header'),
    labels: z
      .record(z.string(), z.number().min(0).max(100))
      .default({})
      .describe('percent by label of @override(label:)'),
  }).describe('progressive @override'),
  defer: z.boolean().default(true).describe('@defer'),
  subscriptions: section({
    enabled: z.boolean().default(true).describe('over SSE and WebSocket'),
    maxPerClient: count.default(20).describe('on one WebSocket'),
    max: count.default(10_000).describe('in this process'),
    keepAlive: seconds('12s').describe('how often a client that hears nothing is pinged'),
  }).describe('subscriptions of clients'),

  telemetry: section({
    log: z.boolean().default(true).describe('one line a request'),
    logLevel: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
      .default('info')
      .describe('the least that is printed'),
    tracing: z
      .strictObject({
        endpoint: url.describe('OTLP over HTTP, without /v1/traces'),
        sampling: z.number().min(0).max(1).default(0.01).describe('share of requests that are traced'),
        serviceName: z.string().default('lyceum-router').describe('service.name of its spans'),
      })
      .optional()
      .describe('OpenTelemetry'),
  }).describe('what the router tells of its work'),
  explain: section({
    roles: names.default([]).describe('roles that may ask for ?explain'),
    everybody: z.boolean().default(false).describe('for development'),
  }).describe('?explain: the plan, its fetches and their times'),
  errors: section({
    mask: z.boolean().default(true).describe('subgraph errors without a known code leave as INTERNAL_SERVER_ERROR'),
  }).describe('what clients learn of errors'),
  hooks: z
    .array(z.string().min(1).meta({ kind: 'module' }))
    .default([])
    .describe('modules that export onRequest, onPlan, onFetch or onResponse'),
  reload: section({ watch: z.boolean().default(true).describe('the files; SIGHUP reloads in any case') }).describe(
    'the whole configuration is read anew; requests end in the one they began in',
  ),
});

/** What the keys demand of each other. */
export const routerConfig = keys.check(({ value, issues }) => {
  const refuse = (path: string[], message: string) => issues.push({ code: 'custom', path, message, input: value });
  for (const part of ['cache', 'rateLimits'] as const) {
    const { store, redisUrl: redis } = value[part];
    if (store === 'redis' && !redis)
      refuse([part, 'redisUrl'], 'is missing, and the store is redis. REDIS_URL may say it too');
  }
  const { invalidation, redisUrl: cacheRedis } = value.cache;
  if (invalidation && !invalidation.secret && invalidation.streams.length === 0)
    refuse(['cache', 'invalidation'], 'expected a secret, for what comes over HTTP, or streams');
  if (invalidation?.streams.length && !cacheRedis)
    refuse(['cache', 'redisUrl'], 'is missing, and cache.invalidation.streams are there. REDIS_URL may say it too');
  if (invalidation?.streams.length && invalidation.rules.length === 0)
    refuse(['cache', 'invalidation', 'rules'], 'are missing, and streams have nothing but events');
  if (value.cors?.origins === '*' && value.cors.credentials)
    refuse(['cors', 'credentials'], 'browsers take no credentials of origins: "*". Name the origins');
  const { mergeClientRequests, mergeSubgraphRequests } = value.traffic;
  const passesCookies = value.headers.response.some((name) => name.toLowerCase() === 'set-cookie');
  if (passesCookies && (mergeClientRequests || mergeSubgraphRequests))
    refuse(['headers', 'response'], 'with requests merged, one client would get the Set-Cookie of another');
  if (value.partners.lookup && !value.principal)
    refuse(['partners', 'lookup'], 'is asked with principal.secret, which is missing');
  if (value.authentication.revocations && !value.principal)
    refuse(['authentication', 'revocations'], 'is asked with principal.secret, which is missing');
  const { initial, min, max } = value.traffic.concurrency;
  if (min > initial || initial > max) refuse(['traffic', 'concurrency'], 'expected min ≤ initial ≤ max');
});

export type RouterConfig = z.output<typeof routerConfig>;
export type RouterConfigInput = z.input<typeof routerConfig>;
export type SubgraphConfig = z.output<typeof subgraph>;
export type HeaderRule = z.output<typeof headerRule>;
