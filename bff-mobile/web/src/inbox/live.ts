import { session } from '@lyceum/web/session/session';

/** As `GET /events` tells it; docs/how-to/live-updates.md. */
export interface Told {
  readonly id: string;
  readonly kind: 'RESULT_READY' | 'RESULT_CHANGED';
  readonly title: string;
  readonly body: string;
  readonly values: readonly { name: string; value: string }[];
  readonly examId: string | null;
  readonly resultId: string | null;
  readonly at: string;
}

export interface Heard {
  unread(count: number): void;
  told(notification: Told): void;
  /** More was missed than is told again. */
  missed(): void;
}

// The server says something every 20 s.
const SILENCE_MS = 45_000;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/** Follows what one is told, from where it broke off, for as long as the page is in front. Ends with the answer. */
export function listen(heard: Heard): () => void {
  let lastId: string | undefined;
  let open: AbortController | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let ended = false;

  const isInFront = () => document.visibilityState === 'visible' && navigator.onLine;
  const start = () => {
    clearTimeout(again);
    if (ended || open || !isInFront()) return;
    const mine = new AbortController();
    open = mine;
    void follow(mine)
      .catch((): After => 'later')
      .then((after) => {
        if (open !== mine) return;
        open = undefined;
        if (ended || after === 'never') return;
        tries = after === 'now' ? 0 : tries + 1;
        const wait = after === 'now' ? 0 : Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1));
        again = setTimeout(start, wait * (0.5 + Math.random()));
      });
  };
  const stop = () => {
    clearTimeout(again);
    open?.abort();
    open = undefined;
  };
  const turn = () => (isInFront() ? start() : stop());

  async function follow(mine: AbortController): Promise<After> {
    if (session.isStale || !session.accessToken) if (!(await session.refresh())) return 'later';
    const silence = setTimeout(() => mine.abort(), SILENCE_MS);
    const response = await fetch('/events', {
      headers: {
        authorization: `Bearer ${session.accessToken}`,
        accept: 'text/event-stream',
        ...(lastId && { 'last-event-id': lastId }),
      },
      signal: mine.signal,
    }).finally(() => clearTimeout(silence));
    if (response.status === 401) return (await session.refresh()) ? 'now' : 'later';
    if (response.status === 400) lastId = undefined;
    if (!response.ok || !response.body) return 'later';
    let after: After = 'later';
    for await (const { event, id, data } of eventsOf(response.body, mine)) {
      tries = 0;
      if (id) lastId = id;
      if (event === 'connected' || event === 'reset') {
        if (typeof data.unreadCount === 'number') heard.unread(data.unreadCount);
        if (event === 'reset') heard.missed();
      } else if (event === 'closing') after = await afterClosing(data.reason);
      else if (event) heard.told(data as unknown as Told);
    }
    return after;
  }

  document.addEventListener('visibilitychange', turn);
  addEventListener('online', turn);
  addEventListener('offline', turn);
  start();
  return () => {
    ended = true;
    stop();
    document.removeEventListener('visibilitychange', turn);
    removeEventListener('online', turn);
    removeEventListener('offline', turn);
  };
}

type After = 'now' | 'later' | 'never';

async function afterClosing(reason: unknown): Promise<After> {
  // Other tabs have taken its place; this one hears again when it next comes to the front.
  if (reason === 'TOO_MANY_STREAMS') return 'never';
  if (reason === 'TOKEN_EXPIRED' || reason === 'SESSION_ENDED') return (await session.refresh()) ? 'now' : 'later';
  return 'later';
}

interface ServerEvent {
  event: string;
  id: string;
  data: Record<string, unknown>;
}

async function* eventsOf(body: ReadableStream<Uint8Array>, stream: AbortController): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let kept = '';
  for (;;) {
    const silence = setTimeout(() => stream.abort(), SILENCE_MS);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    const blocks = (kept + value).split('\n\n');
    kept = blocks.pop() ?? '';
    for (const block of blocks) {
      const found = parse(block);
      if (found) yield found;
    }
  }
}

function parse(block: string): ServerEvent | undefined {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1).replace(/^ /, '');
  }
  return fields.data === undefined
    ? undefined
    : { event: fields.event ?? '', id: fields.id ?? '', data: JSON.parse(fields.data) };
}
