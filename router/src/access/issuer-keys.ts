import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  type JSONWebKeySet,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from 'jose';

// A key that is not known is looked for at most this often, whatever tokens say.
const COOLDOWN_MS = 5_000;
const TIMEOUT_MS = 3_000;
// Not every request asks again while the keys cannot be had.
const RETRY_AFTER_MS = 1_000;

export interface IssuerKeys {
  readonly find: JWTVerifyGetKey;
  /** Another number whenever the keys have been found to be others. */
  readonly version: number;
  /** Has the keys anew. @throws when they cannot be had; those known before stay in use. */
  refresh(): Promise<void>;
}

/**
 * The public keys of an issuer, by URL or from a file. A URL is asked at the first token, and again for a
 * key that is not known; keys that are known of it from earlier are gone on with.
 * @throws when the file cannot be read or holds no JSON Web Key Set.
 */
export function issuerKeys(jwks: string, earlier?: ReadonlyMap<string, IssuerKeys>): IssuerKeys {
  return /^https?:\/\//i.test(jwks) ? (earlier?.get(jwks) ?? remoteKeys(new URL(jwks))) : keysOfFile(jwks);
}

function remoteKeys(url: URL): IssuerKeys {
  let failedAt = Number.NEGATIVE_INFINITY;
  const fetched: JWKSCacheInput = {};
  const keys = createRemoteJWKSet(url, {
    // `refresh` decides when they are too old, so that an issuer that is away for a while locks nobody out.
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [jwksCache]: fetched,
    async [customFetch](address, options) {
      if (Date.now() - failedAt < RETRY_AFTER_MS) throw new Error('The keys could not be had a moment ago.');
      const response = await fetch(address, options).catch((error: unknown) => {
        failedAt = Date.now();
        throw error;
      });
      if (!response.ok) failedAt = Date.now();
      return response;
    },
  });
  let version = 0;
  let seen: unknown;
  let text: string | undefined;
  const notice = () => {
    if (!('jwks' in fetched) || fetched.jwks === seen) return;
    const before = text;
    seen = fetched.jwks;
    text = JSON.stringify(seen);
    if (before !== undefined && before !== text) version += 1;
  };
  return {
    get version() {
      return version;
    },
    async find(header, token) {
      try {
        return await keys(header, token);
      } finally {
        notice();
      }
    },
    async refresh() {
      failedAt = Number.NEGATIVE_INFINITY;
      await keys.reload();
      notice();
    },
  };
}

function keysOfFile(path: string): IssuerKeys {
  const read = () => {
    const text = readFileSync(path, 'utf8');
    try {
      return { text, keys: createLocalJWKSet(JSON.parse(text) as JSONWebKeySet) };
    } catch (cause) {
      throw new Error(`${path} holds no JSON Web Key Set.`, { cause });
    }
  };
  let current = read();
  let version = 0;
  return {
    get version() {
      return version;
    },
    find: (header, token) => current.keys(header, token),
    async refresh() {
      const before = current;
      current = read();
      if (before.text !== current.text) version += 1;
    },
  };
}
