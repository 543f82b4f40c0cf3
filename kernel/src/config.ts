import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { masterKeys } from './master-keys';

// The one list of what a component reads from its environment: checked at start, printed in docs/reference/config.md.
type Variable = z.ZodType;
export type Variables = Record<string, Variable>;
export type ConfigOf<V extends Variables> = { readonly [K in keyof V]: z.output<V[K]> };

const names = new WeakMap<object, { name: string; meaning: string }>();

/** Binds a schema to the environment variable `name`; `meaning` is its line in docs/reference/config.md. */
export function env<S extends Variable>(name: string, schema: S, meaning: string): S {
  // A copy, for several variables share a schema such as `port`, and each has a name of its own.
  const own = schema.clone() as S;
  names.set(own, { name, meaning });
  return own;
}

export const port = z.coerce.number().int().min(0).max(65_535);
export const count = z.coerce.number().int().min(1);
export const ratio = z.coerce.number().min(0).max(1);
export const text = z.string().min(1);
export const httpUrl = z.url({ protocol: /^https?$/ });
export const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** `15m`, `10s`, `7d` → milliseconds. */
export const duration = z
  .string()
  .regex(/^\d+(ms|s|m|h|d)$/, 'expected a number and a unit: 500ms, 10s, 15m, 1h, 7d')
  .transform((value) => Number.parseInt(value, 10) * unitMs[value.replace(/^\d+/, '') as keyof typeof unitMs]);

/** `100/10m`: so many times in so long. */
export const frequency = z
  .string()
  .regex(/^[1-9]\d{0,8}\/\d+(ms|s|m|h|d)$/, 'expected how often in how long: 5/1s, 100/10m, 5000/1h')
  .transform((value) => {
    const [times = '', period] = value.split('/');
    return { times: Number(times), ms: duration.parse(period) };
  });

/** A secret of at least 32 characters: the value itself, or `file:PATH` for one that is mounted. */
export const secret = z
  .string()
  .transform((value) => (value.startsWith('file:') ? readFileSync(value.slice('file:'.length), 'utf8').trim() : value))
  .refine((value) => value.length >= 32, 'expected at least 32 characters');

/** Stands in every secret that `npm start` makes for a machine that was given none; production refuses what has it. */
export const DEVELOPMENT_ONLY = 'development-only';

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'an error' : `${problems.length} errors`}:\n${problems.map((p) => `  ${p}`).join('\n')}`,
    );
  }
}

/** @throws ConfigError that names every bad variable, not only the first. */
export function parseConfig<V extends Variables>(variables: V, environment: NodeJS.ProcessEnv): ConfigOf<V> {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(variables)) {
    const { name } = describeVariable(schema);
    // An empty variable is how shells, compose files and charts say "not set".
    const raw = environment[name] === '' ? undefined : environment[name];
    if (environment.NODE_ENV === 'production' && isForDevelopment(raw)) {
      problems.push(`${name}: was made by npm start for development; production needs one of its own`);
      continue;
    }
    try {
      const parsed = schema.safeParse(raw);
      if (parsed.success) config[key] = parsed.data;
      else
        problems.push(
          `${name}: ${raw === undefined ? 'is not set' : parsed.error.issues.map((issue) => issue.message).join('; ')}`,
        );
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config as ConfigOf<V>;
}

function isForDevelopment(raw: string | undefined): boolean {
  if (!raw?.startsWith('file:')) return raw?.includes(DEVELOPMENT_ONLY) ?? false;
  try {
    return readFileSync(raw.slice('file:'.length), 'utf8').includes(DEVELOPMENT_ONLY);
  } catch {
    // A folder; or a file that is not there, of which its own check says so.
    return false;
  }
}

/** Reads a component's variables from the process's environment; with bad ones, says all of them and exits 1. */
export function readConfig<V extends Variables>(variables: V): ConfigOf<V> {
  try {
    return parseConfig(variables, process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

export function describeVariable(schema: Variable): { name: string; meaning: string; default?: unknown } {
  let inner: unknown = schema;
  let fallback: unknown;
  while (inner && typeof inner === 'object') {
    const { def } = inner as { def: { defaultValue?: unknown; innerType?: unknown; in?: unknown } };
    if (def.defaultValue !== undefined) fallback = def.defaultValue;
    const found = names.get(inner);
    if (found) return { ...found, ...(fallback !== undefined && { default: fallback }) };
    inner = def.innerType ?? def.in;
  }
  throw new Error('A configuration variable was not made by env(name, schema, meaning).');
}

/** What every component reads. */
export const commonVariables = {
  environment: env(
    'NODE_ENV',
    z.enum(['development', 'test', 'production']),
    'production turns the explorer off',
  ).default('development'),
  logLevel: env(
    'LOG_LEVEL',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'what pino prints',
  ).default('info'),
  drainMs: env('DRAIN_TIMEOUT', duration, 'how long running requests may take to end after SIGTERM').default(10_000),
  tracingEndpoint: env(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    httpUrl,
    'a collector that takes traces by OTLP over HTTP, without /v1/traces; nothing is traced without one',
  ).optional(),
  tracingSampling: env(
    'OTEL_TRACES_SAMPLER_ARG',
    ratio,
    'share of requests that are traced, of those that come without a trace',
  ).default(0.01),
};

export const principalVariables = {
  principalSecret: env(
    'PRINCIPAL_SECRET',
    secret,
    'signs the principal that the router hands to subgraphs; the same for all of them',
  ),
};

/** Where a component's data lies, and how its events leave. */
export const dataVariables = {
  mongodbUri: env(
    'MONGODB_URI',
    z.string().regex(/^mongodb(\+srv)?:\/\//, 'expected mongodb:// or mongodb+srv://'),
    'the MongoDB replica set; npm start sets it to the local one',
  ),
  databasePrefix: env(
    'MONGO_DATABASE_PREFIX',
    // MongoDB's names have 63 characters: this, `_recommendation__` and a tenant's id of 36.
    z.string().regex(/^[a-z0-9_]{1,10}$/),
    'databases are named PREFIX_DOMAIN, of enterprise tenants PREFIX_DOMAIN__TENANT',
  ).default('lyceum'),
  indexes: env(
    'MONGO_INDEXES',
    z.enum(['all', 'unique']),
    '`unique` for a store whose range scans cannot be trusted; npm start sets it',
  ).default('all'),
  poolSize: env('MONGO_POOL_SIZE', count, 'connections a component holds at most').default(10),
  redisUrl: env(
    'REDIS_URL',
    z.string().regex(/^rediss?:\/\//, 'expected redis:// or rediss://'),
    'events, queues and rate limits go through it when set',
  ).optional(),
};

/** Of a service that encrypts fields. */
export const encryptionVariables = {
  encryptionKeys: env(
    'ENCRYPTION_KEYS',
    masterKeys,
    'JSON array of {"kid", "key"}, each key 32 bytes in base64, or file:PATH; the first wraps the keys of tenants, all of them unwrap',
  ),
};

/** What every subgraph reads. */
export const subgraphVariables = { ...commonVariables, ...principalVariables, ...dataVariables };
