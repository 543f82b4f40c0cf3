import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Express, Request } from 'express';
import { LiveUpdatesDocument } from '../__generated__/operations';
import { type Hub, LIMITS } from './hub';
import { eventOf } from './line';
import { readToken } from './token';

// Clients that lost their stream at the same moment come back spread over this and what they add of their own.
const RETRY_MS = 3_000;

/**
 * `GET /events`: what a person is told, as server-sent events, from now on or from after `Last-Event-ID`
 * (`?lastEventId=`). See docs/how-to/live-updates.md.
 */
export function liveRoute(app: Express, hub: Hub, { graph, callerOf }: BffTools): void {
  app.get('/events', async (request, response) => {
    const token = readToken(request.headers.authorization);
    if (!token) throw new DomainError('UNAUTHENTICATED', 'Live updates need the access token of a person.');
    if (hub.isFull) throw full();
    const since = lastEventId(request);
    const arrivedAt = hub.arrive();
    const { liveUpdates } = await graph.ask(LiveUpdatesDocument, { since }, callerOf(request));
    const { channel, newestId, unreadCount, missed, tooMany } = liveUpdates;
    if (response.destroyed) return;
    if (hub.isFull) throw full();

    const connected = eventOf('connected', { unreadCount }, since ? undefined : newestId);
    const reset = tooMany ? eventOf('reset', { unreadCount }, newestId) : '';
    const events = missed.map((one) =>
      eventOf(one.kind === 'RESULT_READY' ? 'resultReady' : 'notification', one, one.id),
    );
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Compressed, an event would wait for the next; nginx would wait for more too.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    hub.join(
      {
        channel,
        token,
        lastId: missed.at(-1)?.id ?? newestId,
        start: `retry: ${RETRY_MS}\n${connected}${reset}${events.join('')}`,
        arrivedAt,
      },
      response,
    );
  });
}

/** The parameter is for clients that cannot set headers on a first connection; the header, which they set themselves, wins. */
function lastEventId({ headers, query }: Request): string | undefined {
  const asked = headers['last-event-id'] ?? query.lastEventId;
  if (asked === undefined || asked === '') return undefined;
  if (typeof asked !== 'string') throw new DomainError('BAD_USER_INPUT', 'Name one lastEventId.');
  return asked;
}

function full(): DomainError {
  const error = new DomainError('TRY_AGAIN', `This server has ${LIMITS.perProcess} streams. Try again in a moment.`);
  error.extensions.retryAfter = 10;
  return error;
}
