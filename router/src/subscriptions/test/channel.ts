/** Events as a subgraph has them, with no bound: written as a test likes, read by whoever serves the subscription. */
export interface Channel extends AsyncIterableIterator<unknown> {
  write(event: unknown): void;
  end(event?: unknown): void;
  /** Whoever read it reads no more. */
  readonly left: Promise<void>;
}

export function createChannel(): Channel {
  const waiting: unknown[] = [];
  let over = false;
  let take: ((result: IteratorResult<unknown>) => void) | undefined;
  let leave = () => {};
  const left = new Promise<void>((resolve) => (leave = resolve));
  const end = () => {
    over = true;
    take?.({ done: true, value: undefined });
    take = undefined;
  };
  const write = (event: unknown) => {
    if (take) take({ done: false, value: event });
    else waiting.push(event);
    take = undefined;
  };
  return {
    left,
    write,
    end(event) {
      if (event !== undefined) write(event);
      end();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (waiting.length > 0) return Promise.resolve({ done: false, value: waiting.shift() });
      if (over) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => (take = resolve));
    },
    async return() {
      waiting.length = 0;
      end();
      leave();
      return { done: true, value: undefined };
    },
  };
}
