/** Runs work one after another by key, side by side between keys. */
export function lanes(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const run = (last.get(key) ?? Promise.resolve()).then(work, work);
    const tail = run
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === tail) last.delete(key);
      });
    last.set(key, tail);
    return run;
  };
}

/** Lets at most `limit` run at once, in the order they came; `alone` with nothing beside it. */
export function slots(limit: number) {
  let free = limit;
  const waiting: (() => void)[] = [];
  const take = async () => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free--;
  };
  const give = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  // Two that each held some of the slots would wait for each other.
  const lane = lanes();
  return {
    async together<T>(work: () => Promise<T>): Promise<T> {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
    alone: <T>(work: () => Promise<T>): Promise<T> =>
      lane('alone', async () => {
        for (let held = 0; held < limit; held++) await take();
        try {
          return await work();
        } finally {
          for (let held = 0; held < limit; held++) give();
        }
      }),
  };
}
