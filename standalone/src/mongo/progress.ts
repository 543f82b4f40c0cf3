// Between lines where nobody watches a bar: often enough to show life in a CI log, rare enough to keep it readable.
const LINE_EVERY_MS = 10_000;
const DRAW_EVERY_MS = 200;
const BAR_WIDTH = 30;

export type Say = (line: string) => void;

export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

/** A bar that redraws itself on a terminal; elsewhere one line through `say` every 10 s. Always `end()` it. */
export function showProgress(what: string, say: Say): Progress {
  const terminal = process.stdout.isTTY;
  const started = Date.now();
  let share: number | undefined;

  const text = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    return `${what}${share === undefined ? '' : ` ${Math.floor(share * 100)} %`}, ${seconds} s`;
  };
  const draw = () => {
    const filled = Math.round((share ?? 0) * BAR_WIDTH);
    process.stdout.write(`\r\x1b[K[${'='.repeat(filled)}${' '.repeat(BAR_WIDTH - filled)}] ${text()}`);
  };
  const timer = terminal ? setInterval(draw, DRAW_EVERY_MS) : setInterval(() => say(text()), LINE_EVERY_MS);

  return {
    update(done, total) {
      if (total > 0) share = Math.min(1, done / total);
    },
    end() {
      clearInterval(timer);
      if (terminal) process.stdout.write('\r\x1b[K');
    },
  };
}
