import { setTimeout as sleep } from 'node:timers/promises';
import { errorBody } from '@lyceum/kernel/http';
import { createLineFeed } from '@lyceum/kernel/line-feed';
import type { Log } from '@lyceum/kernel/log';
import { may, PRINCIPAL_HEADER, verifyPrincipal } from '@lyceum/kernel/principal';
import type { Store } from '@lyceum/kernel/store';
import { type PlatformAccess, platformAccess, type TenantCollection } from '@lyceum/kernel/tenancy';
import { type Found, Recent, rowsSince, watchAcross } from '@lyceum/kernel/watch';
import type { RequestHandler } from 'express';
import { notifications } from '../inbox/notification.model';
import { type Line, lineOfNotification, lineOfStreamEnd } from './line';
import { streamEnds } from './stream-end.model';

const PULSE_MS = 5_000;
// A BFF that leaves more of it unread is cut off, and begins where it was.
const MAX_BUFFERED = 4 * 1024 * 1024;
// A transaction that began before the last pulse may end after it, and clocks of processes differ.
const OVERLAP_MS = 70_000;
// With more than that to be told again, clients ask for themselves.
const MAX_REPLAYED = 20_000;
const RETRY_MS = 500;

/**
 * A stream of JSON lines (line.ts) for the BFFs: what all tenants' people are told, as it is committed by whichever process,
 * and which streams end. `?since=MS` tells again what was told since then, so that a BFF loses nothing when its connection breaks.
 */
export interface Feed {
  route(store: Store, log: Log): RequestHandler;
  /** BFFs come again, to another process or the next. */
  end(): void;
}

export function createFeed(clientSecret: string): Feed {
  const lines = createLineFeed({ pulseMs: PULSE_MS, pulse: () => text({ at: Date.now() }), maxBuffered: MAX_BUFFERED });
  const ending = new AbortController();
  let watching: Promise<unknown> | undefined;

  /** Watches until the process ends, from the first BFF on. Resolves once nothing is missed any more. */
  const watch = (access: PlatformAccess, log: Log): Promise<unknown> => {
    watching ??= Promise.all([
      follow(access, log, notifications, lineOfNotification),
      follow(access, log, streamEnds, lineOfStreamEnd),
    ]);
    return watching;
  };

  function follow<Row extends { _id: string }>(
    access: PlatformAccess,
    log: Log,
    collection: TenantCollection<Row>,
    lineOf: (found: Found<Row>) => Line,
  ): Promise<void> {
    const { signal } = ending;
    const recent = new Recent();
    return new Promise((opened) => {
      void (async () => {
        while (!signal.aborted) {
          try {
            for await (const found of watchAcross(access, collection, { signal, opened, recent }))
              lines.tell(text(lineOf(found)));
          } catch (err) {
            log.warn({ err }, 'live updates cannot be watched, trying again');
            lines.cut();
          }
          await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
        }
      })();
    });
  }

  return {
    route: (store, log) => async (request, response) => {
      if (!mayFollow(request.headers[PRINCIPAL_HEADER], clientSecret))
        return void response.status(401).json(errorBody('UNAUTHENTICATED', 'This is for the BFFs of the platform.'));
      const since = Number(request.query.since) || Date.now();
      const access = platformAccess(store, 'BFFs pass on to people of all tenants what they are told');
      try {
        await lines.follow(response, async () => {
          await watch(access, log);
          return replay(access, new Date(since - OVERLAP_MS));
        });
      } catch (err) {
        log.warn({ err }, 'live updates cannot be read');
      }
    },
    end() {
      ending.abort();
      lines.end();
    },
  };
}

async function replay(access: PlatformAccess, since: Date): Promise<string[]> {
  const replayed: string[] = [];
  const add = (line: Line) => replayed.push(`${text(line)}\n`) <= MAX_REPLAYED;
  for await (const found of rowsSince(access, streamEnds, since)) if (!add(lineOfStreamEnd(found))) break;
  for await (const found of rowsSince(access, notifications, since)) if (!add(lineOfNotification(found))) break;
  return replayed.length > MAX_REPLAYED ? [`${text({ reset: true })}\n`] : replayed;
}

function mayFollow(header: string | string[] | undefined, secret: string): boolean {
  try {
    return may(verifyPrincipal(typeof header === 'string' ? header : undefined, secret), 'feed:read');
  } catch {
    return false;
  }
}

const text = (line: Line) => JSON.stringify(line);
