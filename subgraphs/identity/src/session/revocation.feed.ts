import { errorBody } from '@lyceum/kernel/http';
import { createLineFeed } from '@lyceum/kernel/line-feed';
import type { Log } from '@lyceum/kernel/log';
import { may, PRINCIPAL_HEADER, verifyPrincipal } from '@lyceum/kernel/principal';
import type { Store } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import type { RequestHandler } from 'express';
import { type Revocation, type RevocationRow, revocations } from './revocation.model';

// How long what another process of ours has taken in may go unnoticed here.
const POLL_MS = 500;
// Clocks of processes differ, and a write takes its time.
const OVERLAP_MS = 10_000;
// Shorter than routers wait before they take the stream for dead.
const PULSE_MS = 5_000;
// A reader that takes nothing of it is cut off, and begins anew.
const MAX_BUFFERED = 1024 * 1024;

/** A stream of JSON lines for routers: first all that still matters, then each revocation as it comes, and an empty line as a pulse. */
export interface Revocations {
  tell(line: Revocation): void;
  route(store: Store, log: Log): RequestHandler;
  /** Ends all streams; routers come again, to another process or the next. */
  end(): void;
}

export function createRevocations(principalSecret: string): Revocations {
  const feed = createLineFeed({ pulseMs: PULSE_MS, maxBuffered: MAX_BUFFERED });
  const told = new Map<string, number>();
  let polls: NodeJS.Timeout | undefined;

  const tell = (line: Revocation) => feed.tell(JSON.stringify(line));

  async function poll(store: Store): Promise<void> {
    const since = Date.now() - OVERLAP_MS;
    for (const [id, at] of told) if (at < since - OVERLAP_MS) told.delete(id);
    for (const { _id, line, at } of await read(store, new Date(since))) {
      if (told.get(_id) === at.getTime()) continue;
      told.set(_id, at.getTime());
      tell(line);
    }
  }

  const watch = (store: Store, log: Log) => {
    if (polls) return;
    let polling = false;
    const look = () => {
      if (feed.size === 0 || polling) return;
      polling = true;
      poll(store)
        .catch((err: unknown) => log.warn({ err }, 'revocations of other processes cannot be read'))
        .finally(() => {
          polling = false;
        });
    };
    polls = setInterval(look, POLL_MS).unref();
  };

  return {
    tell,
    route: (store, log) => async (request, response) => {
      if (!mayFollow(request.headers[PRINCIPAL_HEADER], principalSecret))
        return void response.status(401).json(errorBody('UNAUTHENTICATED', 'This is for the routers of the platform.'));
      watch(store, log);
      try {
        await feed.follow(response, async () => {
          const known = await read(store, new Date(0));
          return [`${known.map(({ line }) => `${JSON.stringify(line)}\n`).join('')}\n`];
        });
      } catch (err) {
        log.warn({ err }, 'revocations cannot be read');
      }
    },
    end() {
      clearInterval(polls);
      feed.end();
    },
  };
}

function read(store: Store, since: Date): Promise<RevocationRow[]> {
  const platform = platformAccess(store, 'routers refuse the tokens of all tenants');
  return revocations(platform).find({ at: { $gte: since } });
}

function mayFollow(header: string | string[] | undefined, secret: string): boolean {
  try {
    return may(verifyPrincipal(typeof header === 'string' ? header : undefined, secret), 'revocation:read');
  } catch {
    return false;
  }
}
