/** First in, first out. Callers look at its length before they take from it. */
interface Line<Waiting> {
  readonly length: number;
  push(waiting: Waiting): void;
  first(): Waiting | undefined;
  shift(): Waiting;
  /** Takes the one that came last. */
  pop(): Waiting;
}

export interface FairQueue<Owner, Waiting> {
  /** Of all lines. */
  readonly length: number;
  /** Owners of whom something waits. */
  readonly owners: number;
  lengthOf(owner: Owner): number;
  push(owner: Owner, waiting: Waiting): void;
  /** Takes from the line whose turn it is, and sends its owner to the back; passes by those that may not. */
  next(may: (owner: Owner) => boolean): { owner: Owner; waiting: Waiting } | undefined;
  /** The length of the longest line. */
  longest(): number;
  /** Takes the one that came last to the longest line, which must be of two or more: so nobody's line is emptied. */
  popLongest(): Waiting;
  /** Takes from the head of every line for as long as it is `over`. Looks at each line once. */
  takeWhile(over: (waiting: Waiting) => boolean): Waiting[];
}

interface Entry<Owner, Waiting> {
  readonly owner: Owner;
  readonly line: Line<Waiting>;
  /** Where it stands among the lines of its length. */
  slot: number;
}

/**
 * A line for each owner, and turns that go round the owners of whom something waits: how long one's line is makes no other's longer.
 * Takes constant time however many wait, but for `takeWhile`, and for `next` when many may not.
 */
export function createFairQueue<Owner, Waiting>(): FairQueue<Owner, Waiting> {
  type Own = Entry<Owner, Waiting>;
  const byOwner = new Map<Owner, Own>();
  const turns = createLine<Own>();
  const lengths = createLengths<Own>();
  let length = 0;

  const shrunk = (entry: Own) => {
    length -= 1;
    lengths.move(entry, entry.line.length + 1, entry.line.length);
    if (entry.line.length === 0) byOwner.delete(entry.owner);
  };

  return {
    get length() {
      return length;
    },
    get owners() {
      return byOwner.size;
    },
    lengthOf: (owner) => byOwner.get(owner)?.line.length ?? 0,
    push(owner, waiting) {
      let entry = byOwner.get(owner);
      if (!entry) {
        entry = { owner, line: createLine(), slot: 0 };
        byOwner.set(owner, entry);
        turns.push(entry);
      }
      entry.line.push(waiting);
      length += 1;
      lengths.move(entry, entry.line.length - 1, entry.line.length);
    },
    next(may) {
      for (let looks = turns.length; looks > 0; looks--) {
        const entry = turns.shift();
        if (!may(entry.owner)) {
          turns.push(entry);
          continue;
        }
        const waiting = entry.line.shift();
        shrunk(entry);
        if (entry.line.length > 0) turns.push(entry);
        return { owner: entry.owner, waiting };
      }
      return undefined;
    },
    longest: () => lengths.longest,
    popLongest() {
      const entry = lengths.ofLongest();
      const waiting = entry.line.pop();
      shrunk(entry);
      return waiting;
    },
    takeWhile(over) {
      const taken: Waiting[] = [];
      for (let looks = turns.length; looks > 0; looks--) {
        const entry = turns.shift();
        for (let first = entry.line.first(); first !== undefined && over(first); first = entry.line.first()) {
          taken.push(entry.line.shift());
          shrunk(entry);
        }
        if (entry.line.length > 0) turns.push(entry);
      }
      return taken;
    },
  };
}

/** Lines by their length, which changes by one at a time: so the longest is found without looking. */
function createLengths<Own extends { slot: number }>() {
  const byLength: Own[][] = [];
  let longest = 0;
  return {
    get longest() {
      return longest;
    },
    ofLongest: () => byLength[longest]?.[0] as Own,
    move(entry: Own, from: number, to: number) {
      if (from > 0) {
        const left = byLength[from] as Own[];
        const last = left.pop() as Own;
        if (last !== entry) {
          left[entry.slot] = last;
          last.slot = entry.slot;
        }
      }
      if (to > 0) entry.slot = (byLength[to] ??= []).push(entry) - 1;
      if (to > longest || (from === longest && byLength[from]?.length === 0)) longest = to;
    },
  };
}

function createLine<Waiting>(): Line<Waiting> {
  let entries: Waiting[] = [];
  let head = 0;
  const cut = () => {
    entries = entries.slice(head);
    head = 0;
  };
  return {
    get length() {
      return entries.length - head;
    },
    push: (waiting) => void entries.push(waiting),
    first: () => entries[head],
    shift() {
      const waiting = entries[head] as Waiting;
      head += 1;
      // In pieces: cutting each one off would move all the others.
      if (head === entries.length || head > 1_000) cut();
      return waiting;
    },
    pop() {
      const waiting = entries.pop() as Waiting;
      if (head === entries.length) cut();
      return waiting;
    },
  };
}
