import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import type { Log } from './log';

export interface FollowedLines {
  /** Asked for anew with each connection: it may say where the last one ended. */
  readonly url: () => string;
  /** The headers that show who asks, made anew with each connection. */
  readonly headers: () => Record<string, string>;
  /** Each line without its end, pulses included. What it throws ends the connection. */
  readonly take: (line: string) => void;
  /** The far side's pulse is well below: a stream that is silent for longer is dead. */
  readonly silenceMs: number;
  /** In characters; no line of the stream comes near. */
  readonly maxLine: number;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** What is followed, and what follows from not having it, for the log: `revocations`, `those known stay refused`. */
  readonly what: string;
  readonly without: string;
}

// A far side that starts or restarts is no reason to worry yet.
const WORRY_MS = 5_000;
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 5_000;

/** Reads a stream of lines until it is closed, and asks for it again whenever it ends. */
export function followLines(followed: FollowedLines): { readonly heardAt: number; close(): void } {
  const { take, silenceMs, maxLine, log, what } = followed;
  const closed = new AbortController();
  let heardAt = Date.now();
  let away = false;

  async function read(url: string): Promise<void> {
    const { statusCode, body } = await request(url, {
      headers: { ...followed.headers(), accept: 'application/x-ndjson' },
      headersTimeout: silenceMs,
      bodyTimeout: silenceMs,
      signal: closed.signal,
    });
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`${url} answered ${statusCode}.`);
    }
    if (away) log.info({ url }, `${what} are followed again`);
    away = false;
    let rest = '';
    for await (const chunk of body.setEncoding('utf8')) {
      const lines = (rest + (chunk as string)).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > maxLine) throw new Error(`${url} is no stream of lines.`);
      heardAt = Date.now();
      for (const line of lines) take(line);
    }
  }

  async function follow(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!closed.signal.aborted) {
      const before = heardAt;
      const url = followed.url();
      const failure = await read(url).catch((err: unknown) => err);
      if (closed.signal.aborted) return;
      pause = heardAt > before ? FIRST_PAUSE_MS : Math.min(2 * pause, MAX_PAUSE_MS);
      if (failure && !away && Date.now() - heardAt > WORRY_MS) {
        away = true;
        log.warn({ err: failure, url }, `${what} cannot be followed: ${followed.without}`);
      }
      await sleep(pause * (0.5 + Math.random() / 2), undefined, { signal: closed.signal }).catch(() => {});
    }
  }
  void follow();

  return {
    get heardAt() {
      return heardAt;
    },
    close: () => closed.abort(),
  };
}
