import { DomainError } from '@lyceum/kernel/errors';
import { followLines } from '@lyceum/kernel/follow-lines';
import type { Log } from '@lyceum/kernel/log';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import { z } from 'zod';
import type { Caller } from '../request';

/** One line of the stream. Tokens are meant that were issued earlier, of a session or of a person; `before` and `until` in ms since the epoch. */
const revocation = z.union([
  z.object({ session: z.string(), until: z.number() }),
  z.object({ person: z.string(), tenant: z.string(), before: z.number(), until: z.number() }),
  // What is remembered of the key is to be asked for anew.
  z.object({ key: z.string(), tenant: z.string(), before: z.number(), until: z.number() }),
]);
export type Revocation = z.infer<typeof revocation>;

export interface Revocations {
  /** Whether the caller's token is of a session that has ended, or older than what has been decided about the person. */
  refuses(caller: Caller, now: number): boolean;
  /** In ms since the epoch: when the feed last said something. */
  readonly heardAt: number;
  readonly size: number;
  readonly known: ReadonlyMap<string, Revocation>;
  close(): void;
}

export interface FollowOptions {
  readonly url: string;
  /** Shows that a router asks: PRINCIPAL_SECRET. */
  readonly secret: string;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Those before these: a reload forgets none. */
  readonly earlier?: Pick<Revocations, 'known' | 'heardAt'> | undefined;
}

// The feed says something every 5 s.
const SILENCE_MS = 15_000;
const PRUNE_MS = 60_000;
// No line of the stream comes near.
const MAX_LINE = 10_000;

const router: Principal = {
  kind: 'service',
  id: 'router',
  actor: 'router',
  tenantId: 'platform',
  tier: 'STANDARD',
  permissions: ['revocation:read'],
};

/**
 * Follows a stream of JSON lines that begins with every revocation that still matters and goes on with each new one. While it
 * cannot be had, what is known goes on being refused, and it is asked for again.
 */
export function followRevocations({ url, secret, log, earlier }: FollowOptions): Revocations {
  const known = new Map(earlier?.known);
  let heardAt = earlier?.heardAt ?? Date.now();

  const lines = followLines({
    url: () => url,
    headers: () => ({ [PRINCIPAL_HEADER]: signPrincipal(router, secret) }),
    take(line) {
      heardAt = Date.now();
      if (line === '') return;
      const { data } = revocation.safeParse(parsed(line));
      if (data) known.set(keyOf(data), data);
    },
    silenceMs: SILENCE_MS,
    maxLine: MAX_LINE,
    log,
    what: 'revocations',
    without: 'those known stay refused, new ones are not',
  });

  const prune = setInterval(() => {
    const now = Date.now();
    for (const [key, { until }] of known) if (until < now) known.delete(key);
  }, PRUNE_MS).unref();

  return {
    refuses({ id, tenant, claims }, now) {
      if (known.size === 0) return false;
      const ended = known.get(`session ${String(claims.sid)}`);
      if (ended && ended.until > now) return true;
      const earlier = known.get(`person ${tenant} ${id}`);
      return earlier !== undefined && 'before' in earlier && Number(claims.iat) * 1_000 < earlier.before;
    },
    get heardAt() {
      return heardAt;
    },
    get size() {
      return known.size;
    },
    known,
    close() {
      clearInterval(prune);
      lines.close();
    },
  };
}

/** What a client is told whose token is refused before it has expired. */
export function revoked(): DomainError {
  return new DomainError('UNAUTHENTICATED', 'This access token has been revoked. Refresh it, or sign in again.');
}

function keyOf(one: Revocation): string {
  if ('session' in one) return `session ${one.session}`;
  return 'key' in one ? `key ${one.tenant} ${one.key}` : `person ${one.tenant} ${one.person}`;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
