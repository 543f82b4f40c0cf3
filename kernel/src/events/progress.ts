/** A point in a stream up to which all is done. */
export interface Position {
  token: unknown;
  through: Date;
}

interface Entry {
  token: unknown;
  time: Date;
  done: boolean;
}

/**
 * Work begins in order and ends in any; the position moves to the last entry before the oldest unfinished one. An entry
 * without a token (read by a scan, not from the stream) is waited for and moves nothing.
 */
export function trackProgress(signal: AbortSignal) {
  const entries: Entry[] = [];
  let position: Position | undefined;
  let unfinished = 0;
  const waiting: (() => void)[] = [];

  const advance = () => {
    let first = entries[0];
    while (first?.done) {
      if (first.token !== undefined) position = { token: first.token, through: first.time };
      entries.shift();
      first = entries[0];
    }
    wake();
  };
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  signal.addEventListener('abort', wake, { once: true });

  return {
    /** Answers the function that ends it. */
    begin(token: unknown, time: Date): () => void {
      const entry = { token, time, done: false };
      entries.push(entry);
      unfinished++;
      return () => {
        entry.done = true;
        unfinished--;
        advance();
      };
    },
    /** For what needs no work. */
    pass(token: unknown, time: Date): void {
      if (token === undefined) return;
      const last = entries.at(-1);
      // Behind one that is done already there is no need for an entry of its own: a long job would heap them up.
      if (last?.done && last.token !== undefined) Object.assign(last, { token, time });
      else entries.push({ token, time, done: true });
      advance();
    },
    position: () => position,
    unfinished: () => unfinished,
    /** When the oldest unfinished event was recorded. */
    oldest: () => entries.find((entry) => !entry.done)?.time,
    /** Resolves when fewer than `limit` are unfinished, or the signal has aborted. */
    async room(limit: number): Promise<void> {
      while (unfinished >= limit && !signal.aborted) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

export type Progress = ReturnType<typeof trackProgress>;
