import type { ServerResponse } from 'node:http';
import { eventOf, type Line } from './line';
import { createRecent, type Told } from './recent';
import type { TokenTimes } from './token';

/** Why a stream ends by our doing: the last event that its client gets, if it still reads. */
export type Closing = 'TOKEN_EXPIRED' | 'SESSION_ENDED' | 'TOO_MANY_STREAMS' | 'GOING_AWAY';

export interface Newcomer {
  channel: string;
  token: TokenTimes;
  /** The newest that it has, or is being sent in `start`: what comes with a smaller id it has already. */
  lastId: string;
  /** What its stream begins with. */
  start: string;
  /** Of `arrive`, before it was asked what `start` is made of. */
  arrivedAt: number;
}

interface Client extends Pick<Newcomer, 'channel' | 'token' | 'lastId'> {
  response: ServerResponse;
  beat: number;
  /** Left something unread at the last heartbeat. */
  behind: boolean;
  ended: boolean;
}

export interface HubLimits {
  /** Streams of one person; with one more, the oldest ends. */
  perPerson: number;
  perProcess: number;
  /** In bytes: a client that leaves more than this unread is cut off. */
  maxBuffered: number;
}

export const LIMITS: HubLimits = { perPerson: 5, perProcess: 20_000, maxBuffered: 64 * 1_024 };

const SECOND_MS = 1_000;
// Proxies and phones' networks forget what is silent for half a minute.
const HEARTBEAT_S = 20;
const HEARTBEAT = ':\n\n';
// What has not taken its last event by then never will.
const FAREWELL_MS = 5_000;
// Longer than an access token lives, so that none of an ended session is let in.
const ENDED_MS = 16 * 60_000;

/** Everybody who listens in this process, by channel. It holds what is on its way to them, and nothing else. */
export function createHub(limits: HubLimits = LIMITS) {
  const channels = new Map<string, Set<Client>>();
  const recent = createRecent();
  // By session, or by channel for all sessions of a person: tokens issued before do not listen any more.
  const ends = new Map<string, number>();
  let size = 0;
  let beats = 0;
  let over = false;

  const write = (client: Client, text: string) => {
    if (client.response.writableLength > limits.maxBuffered) client.response.destroy();
    else client.response.write(text);
  };

  const close = (client: Client, reason: Closing) => {
    const { response } = client;
    leave(client);
    response.end(eventOf('closing', { reason }));
    if (!response.writableFinished) {
      const cut = setTimeout(() => response.destroy(), FAREWELL_MS).unref();
      response.once('close', () => clearTimeout(cut));
    }
  };

  const leave = (client: Client) => {
    if (client.ended) return;
    client.ended = true;
    size -= 1;
    const mates = channels.get(client.channel);
    mates?.delete(client);
    if (mates?.size === 0) channels.delete(client.channel);
  };

  const tell = (client: Client, { data, event }: Told, text = eventOf(event, data, data.id)) => {
    if (data.id <= client.lastId) return;
    client.lastId = data.id;
    write(client, text);
  };

  const isOver = ({ channel, token }: Pick<Newcomer, 'channel' | 'token'>) =>
    ends.has(token.session) || token.issuedAt < (ends.get(channel) ?? 0);

  const all = function* (): Generator<Client> {
    for (const mates of channels.values()) yield* mates;
  };

  // Heartbeats are spread over their interval, so that thousands are not one long pause for everybody else.
  const sweep = setInterval(() => {
    const now = Date.now();
    beats += 1;
    for (const client of all()) {
      if (client.token.expiresAt <= now) close(client, 'TOKEN_EXPIRED');
      else if (client.beat === beats % HEARTBEAT_S) {
        const behind = client.response.writableLength > 0;
        if (behind && client.behind) client.response.destroy();
        else write(client, HEARTBEAT);
        client.behind = behind;
      }
    }
    if (beats % 60 === 0) for (const [key, at] of ends) if (at < now - ENDED_MS) ends.delete(key);
  }, SECOND_MS).unref();

  return {
    get size() {
      return size;
    },
    get isFull() {
      return size >= limits.perProcess;
    },
    /** To be called before one asks what a stream begins with: what comes from here on is not missed. */
    arrive: () => recent.position(),
    /** Takes over a response whose headers have been written. */
    join({ channel, token, lastId, start, arrivedAt }: Newcomer, response: ServerResponse): void {
      const beat = Math.floor(Math.random() * HEARTBEAT_S);
      const client: Client = { channel, token, lastId, response, beat, behind: false, ended: false };
      const mates = channels.get(channel) ?? new Set();
      channels.set(channel, mates.add(client));
      size += 1;
      response.once('close', () => leave(client));
      response.write(start);
      const meanwhile = recent.since(arrivedAt, channel);
      if (over || !meanwhile) return close(client, 'GOING_AWAY');
      if (isOver(client)) return close(client, 'SESSION_ENDED');
      for (const told of meanwhile) tell(client, told);
      const [oldest] = mates;
      if (oldest && mates.size > limits.perPerson) close(oldest, 'TOO_MANY_STREAMS');
    },
    /** A line of the feed. */
    take(line: Exclude<Line, { at: number }>): void {
      if ('to' in line) {
        recent.add(line);
        const mates = channels.get(line.to);
        if (!mates) return;
        const text = eventOf(line.event, line.data, line.data.id);
        for (const client of mates) tell(client, line, text);
      } else if ('end' in line) {
        const key = line.session ?? line.end;
        ends.set(key, Math.max(line.before, ends.get(key) ?? 0));
        for (const client of channels.get(line.end) ?? []) if (isOver(client)) close(client, 'SESSION_ENDED');
      } else for (const client of all()) write(client, eventOf('reset', {}));
    },
    /** Ends all streams, and those that come. */
    end(): void {
      over = true;
      clearInterval(sweep);
      for (const client of all()) close(client, 'GOING_AWAY');
    },
  };
}

export type Hub = ReturnType<typeof createHub>;
