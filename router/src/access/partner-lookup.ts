import { createHash } from 'node:crypto';
import { DomainError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { type PartnerKey, readPartnerKey } from '@lyceum/kernel/partner-key';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import { LRUCache } from 'lru-cache';
import { request } from 'undici';
import { z } from 'zod';
import type { RouterConfig } from '../config/schema';
import type { Caller } from '../request';
import { issuedKeyCaller } from './caller';
import type { Revocation } from './revocations';

const issued = z.object({
  id: z.string().min(1),
  name: z.string(),
  tenantId: z.string().min(1),
  tier: z.enum(['STANDARD', 'ENTERPRISE']),
  permissions: z.array(z.templateLiteral([z.string(), ':', z.string()])),
  /** SHA-256 of those that it may run; null: all persisted ones. */
  operations: z.array(z.string()).nullable(),
  rate: z.object({ requests: z.int().min(1), seconds: z.int().min(1) }).nullable(),
  /** When it stops being good, in ms since the epoch. */
  until: z.number(),
});
/** What the issuer of a key says of it. */
export type IssuedKey = z.output<typeof issued>;

interface Answer {
  /** Undefined for a key that is not good. */
  readonly caller: Caller | undefined;
  readonly askedAt: number;
  readonly until: number;
}

export interface PartnerLookup {
  /** @throws (or rejects with) UNAUTHENTICATED for a key that is not good, TRY_AGAIN when the issuer cannot be asked. */
  find(key: string, now: number): Caller | Promise<Caller>;
}

export interface LookupOptions {
  readonly config: NonNullable<RouterConfig['partners']['lookup']>;
  /** Shows that a router asks: PRINCIPAL_SECRET. */
  readonly secret: string;
  /** What the feed of revocations has said last of `key TENANT ID`. */
  readonly heard: (name: string) => Revocation | undefined;
  readonly log: Pick<Log, 'warn'>;
}

// With what is kept of each, some 10 MB; a stranger who tries keys pushes out others, who are then asked about again.
const MAX_KEYS = 10_000;
// A key that was made a moment ago is not refused for long.
const REFUSED_MS = 5_000;
const TIMEOUT_MS = 3_000;
const MAX_SKEW_MS = 5_000;

const router: Principal = {
  kind: 'service',
  id: 'router',
  actor: 'router',
  tenantId: 'platform',
  tier: 'STANDARD',
  permissions: ['partner-key:read'],
};

/** Keys that a service issues: asked about by the SHA-256 of their secret, which itself goes no further than here. */
export function createPartnerLookup({ config, secret, heard, log }: LookupOptions): PartnerLookup {
  const known = new LRUCache<string, Answer>({ max: MAX_KEYS });
  const asking = new Map<string, Promise<Answer>>();

  async function ask(name: string, { tenant, id }: PartnerKey, hash: string, now: number): Promise<Answer> {
    const { statusCode, body } = await request(`${config.url}/${tenant}/${id}`, {
      headers: { [PRINCIPAL_HEADER]: signPrincipal(router, secret), 'x-key-hash': hash },
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
    const answered: unknown = await body.json().catch(() => undefined);
    if (statusCode === 404) return { caller: undefined, askedAt: now, until: now + REFUSED_MS };
    if (statusCode !== 200) throw new Error(`${config.url} answered ${statusCode}.`);
    const key = issued.parse(answered);
    const before = known.peek(name)?.caller;
    const caller = issuedKeyCaller(key);
    return {
      // The same object for the same answer: what is remembered of a caller hangs on it.
      caller: before?.identity === caller.identity ? before : caller,
      askedAt: now,
      until: Math.min(now + config.maxAge, key.until),
    };
  }

  /** Whether its issuer has said since that something about it has changed. */
  function isStale({ caller, askedAt }: Answer): boolean {
    const changed = caller && heard(`key ${caller.tenant} ${caller.id}`);
    return changed !== undefined && 'before' in changed && askedAt < changed.before + MAX_SKEW_MS;
  }

  return {
    find(key, now) {
      const read = readPartnerKey(key);
      if (!read) throw unknown();
      const hash = createHash('sha256').update(read.secret).digest('hex');
      const name = `${read.tenant} ${read.id} ${hash}`;
      const found = known.get(name);
      if (found && found.until > now && !isStale(found)) return callerOf(found);
      let running = asking.get(name);
      if (!running) {
        running = ask(name, read, hash, now)
          .then((answer) => {
            known.set(name, answer);
            return answer;
          })
          .finally(() => asking.delete(name));
        asking.set(name, running);
      }
      return running.then(callerOf, (err: unknown) => {
        log.warn({ err }, 'a partner key cannot be looked up');
        throw new DomainError('TRY_AGAIN', 'The partner key cannot be checked just now. Try again in a moment.');
      });
    },
  };
}

function callerOf({ caller }: Answer): Caller {
  if (!caller) throw unknown();
  return caller;
}

const unknown = () => new DomainError('UNAUTHENTICATED', 'The partner key is not known here.');
