import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { LRUCache } from 'lru-cache';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import { anonymousCaller, tokenCaller } from './caller';
import { type IssuerKeys, issuerKeys } from './issuer-keys';
import { partnerKeys } from './partner-keys';
import type { PartnerLookup } from './partner-lookup';
import { CLOCK_SKEW_S, type Issuer, verifiedClaims } from './verify-token';

// A verification costs 0.15 ms, a look-up 1 µs.
const MAX_TOKENS = 10_000;
const MAX_TOKEN_BYTES = 32 * 1024 * 1024;
// What Node lets all headers of a request be together.
const MAX_TOKEN_LENGTH = 16_384;
const MIN_REFRESH_MS = 1_000;
// More, and Node fires at once.
const MAX_TIMER_MS = 2 ** 31 - 1;
// Of public keys only: with a shared secret in this list, whoever knows a public key could sign with it.
const ALGORITHM = /^(EdDSA|Ed25519|(ES|RS|PS)(256|384|512)|ML-DSA-(44|65|87))$/;

type Authentication = RouterConfig['authentication'];

interface Known {
  readonly caller: Caller;
  /** In ms since the epoch. */
  readonly expiresAt: number;
}

export interface Authenticator {
  /**
   * Who a request is from; anonymous without a token and a key, and where no issuer is configured. A token that was seen
   * before is answered at once, without a promise. `now` in ms since the epoch.
   * @throws (or rejects with) UNAUTHENTICATED for a token or key that is expired, forged or of somebody unknown, BAD_REQUEST for
   *   both at once, TRY_AGAIN when an issuer's keys cannot be had.
   */
  authenticate(headers: IncomingHttpHeaders, now: number): Caller | Promise<Caller>;
  /**
   * Has all keys anew, which otherwise happens every `refresh`. Tokens are verified once more when any have changed.
   * @throws when some cannot be had; those known before stay in use.
   */
  reload(): Promise<void>;
  close(): void;
  /** Keys by the URL that they came from: what the next authenticator begins with. */
  readonly keys: ReadonlyMap<string, IssuerKeys>;
}

/**
 * With the authenticator before it, keys that this one has fetched are there from the beginning: a reload waits for nobody.
 * @throws when the configuration cannot be meant: an issuer or partner twice, a key file that is none, an unsafe algorithm.
 */
export function createAuthenticator(
  authentication: Authentication,
  partners: RouterConfig['partners'],
  log: Pick<Log, 'warn'>,
  earlier?: Pick<Authenticator, 'keys'>,
  lookup?: PartnerLookup,
): Authenticator {
  const issuers = readIssuers(authentication, earlier?.keys);
  const partnersByKey = partnerKeys(partners.keys, lookup);
  const tokenHeader = authentication.header.toLowerCase();
  const keyHeader = partners.header.toLowerCase();
  const credentials = credentialsPattern(authentication.prefix);

  const known = new LRUCache<string, Known>({
    max: MAX_TOKENS,
    maxSize: MAX_TOKEN_BYTES,
    // Its text, and the claims that were read from it.
    sizeCalculation: (_known, header) => 1_000 + 4 * header.length,
  });
  const verifying = new Map<string, Promise<Caller>>();
  const versions = () => [...issuers.values()].map(({ keys }) => keys.version).join();
  let verifiedBy = versions();
  /** Forgets all tokens when any keys have changed. */
  const noticeChanges = () => {
    if (verifiedBy === versions()) return;
    verifiedBy = versions();
    known.clear();
  };

  async function verify(header: string, now: number): Promise<Caller> {
    const token = header.length <= MAX_TOKEN_LENGTH ? credentials.exec(header)?.[1] : undefined;
    if (!token) throw new DomainError('UNAUTHENTICATED', `The ${authentication.header} header holds no access token.`);
    const startedBy = versions();
    const claims = await verifiedClaims(token, issuers, now).finally(noticeChanges);
    const caller = tokenCaller(claims, authentication);
    const expiresAt = ((claims.exp ?? 0) + CLOCK_SKEW_S) * 1_000;
    // Else its own key may be one that has gone meanwhile.
    if (startedBy === verifiedBy) known.set(header, { caller, expiresAt });
    return caller;
  }

  async function refresh(keys: readonly IssuerKeys[]): Promise<void> {
    const outcomes = await Promise.allSettled(keys.map((each) => each.refresh()));
    noticeChanges();
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  const timers = authentication.issuers.map(({ issuer: name, refresh: interval }) => {
    const keys = issuers.get(name)?.keys as IssuerKeys;
    const refreshOne = () =>
      refresh([keys]).catch((err: unknown) =>
        log.warn({ err, issuer: name }, 'keys cannot be had, those known stay in use'),
      );
    return setInterval(refreshOne, Math.min(Math.max(interval, MIN_REFRESH_MS), MAX_TIMER_MS)).unref();
  });

  return {
    authenticate(headers, now) {
      const header = issuers.size > 0 ? headers[tokenHeader] : undefined;
      const key = partnersByKey.any ? headers[keyHeader] : undefined;
      if (!header && !key) {
        if (authentication.required) throw new DomainError('UNAUTHENTICATED', 'Sign in first.');
        return anonymousCaller;
      }
      if (header && key)
        throw new DomainError('BAD_REQUEST', 'Send an access token or a partner key: it is not clear who asks.');
      if (Array.isArray(header) || Array.isArray(key))
        throw new DomainError('BAD_REQUEST', 'Send one access token or partner key: it is not clear who asks.');
      if (key) return partnersByKey.find(key, now);

      const token = header as string;
      const found = known.get(token);
      if (found && found.expiresAt > now) return found.caller;
      const running = verifying.get(token);
      if (running) return running;
      const started = verify(token, now).finally(() => verifying.delete(token));
      verifying.set(token, started);
      return started;
    },
    reload: () => refresh([...issuers.values()].map(({ keys }) => keys)),
    keys: new Map(authentication.issuers.map(({ issuer, jwks }) => [jwks, issuers.get(issuer)?.keys as IssuerKeys])),
    close() {
      for (const timer of timers) clearInterval(timer);
      known.clear();
    },
  };
}

function readIssuers(authentication: Authentication, earlier?: Authenticator['keys']): Map<string, Issuer> {
  const issuers = new Map<string, Issuer>();
  for (const { issuer, jwks, audiences, algorithms } of authentication.issuers) {
    if (issuers.has(issuer)) throw new Error(`authentication.issuers names ${issuer} twice.`);
    const unsafe = algorithms.find((algorithm) => !ALGORITHM.test(algorithm));
    if (unsafe !== undefined)
      throw new Error(`authentication.issuers: ${issuer} allows ${unsafe}, which is no algorithm of public keys.`);
    issuers.set(issuer, {
      keys: issuerKeys(jwks, earlier),
      checks: { issuer, algorithms, ...(audiences.length > 0 && { audience: audiences }) },
    });
  }
  return issuers;
}

function credentialsPattern(prefix: string): RegExp {
  const scheme = prefix === '' ? '' : `${prefix.replace(/[^\w-]/g, '\\$&')} `;
  return new RegExp(`^${scheme}([\\w-]+\\.[\\w-]*\\.[\\w-]*)$`, 'i');
}
