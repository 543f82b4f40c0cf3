// What waits for one client. The text of an event takes several times as much once it is parsed.
const MAX_EVENTS = 1_000;
const MAX_BYTES = 1024 * 1024;
// What waits for all clients of this process together.
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;

let totalBytes = 0;

/** Between a side that tells when it likes and one that takes when it can: in order, and bounded. */
export interface EventQueue<Item> {
  /** `bytes`: of its text. False when more would wait than may: it was not taken, unless nothing else waits. */
  push(item: Item, bytes: number): boolean;
  /** Nothing more comes; what waits can still be taken. */
  end(): void;
  /** Nothing more comes, and what waits is forgotten. */
  clear(): void;
  next(): Promise<IteratorResult<Item, undefined>>;
}

export function createEventQueue<Item>(): EventQueue<Item> {
  const items: { readonly item: Item; readonly bytes: number }[] = [];
  let waitingBytes = 0;
  let ended = false;
  let take: ((result: IteratorResult<Item, undefined>) => void) | undefined;

  const account = (bytes: number) => {
    waitingBytes += bytes;
    totalBytes += bytes;
  };
  const end = () => {
    ended = true;
    take?.({ done: true, value: undefined });
    take = undefined;
  };

  return {
    push(item, bytes) {
      if (ended) return true;
      if (take) {
        take({ done: false, value: item });
        take = undefined;
        return true;
      }
      const full =
        items.length >= MAX_EVENTS || waitingBytes + bytes > MAX_BYTES || totalBytes + bytes > MAX_TOTAL_BYTES;
      if (full && items.length > 0) return false;
      items.push({ item, bytes });
      account(bytes);
      return true;
    },
    end,
    clear() {
      items.length = 0;
      account(-waitingBytes);
      end();
    },
    next() {
      const first = items.shift();
      if (first) {
        account(-first.bytes);
        return Promise.resolve({ done: false, value: first.item });
      }
      if (ended) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => (take = resolve));
    },
  };
}
