import { setFlagsFromString } from 'node:v8';
import { ConfigError } from './config';
import { PortTakenError, type Running } from './http';

/**
 * A process that lives until SIGTERM or Ctrl-C: then it drains and exits 0. A start that fails says why in one line and exits 1.
 * `start` resolves with what `stop` has to end, in the order given.
 */
export function run(start: () => Promise<Pick<Running, 'stop'>[]>): void {
  // V8 puts what code once made for long straight among the old objects, also what a request will let go of in milliseconds:
  // of each hand-in about 70 KB, which only a collection of the whole heap clears away (docs/reference/performance.md).
  setFlagsFromString('--no-allocation-site-pretenuring');
  let stopping = false;
  let asked = false;
  const started = start();

  const stop = async () => {
    // npm passes Ctrl-C on to a process that the terminal has told already.
    asked = true;
    if (stopping) return;
    stopping = true;
    try {
      for (const part of await started) await part.stop();
      process.exit(0);
    } catch (error) {
      report(error);
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  started.catch((error) => {
    if (asked) return;
    report(error);
    process.exit(1);
  });
}

/** Expected failures are a line; what nobody expected keeps its stack. */
function report(error: unknown): void {
  const expected =
    error instanceof ConfigError ||
    error instanceof PortTakenError ||
    (error as { expected?: boolean }).expected === true;
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error)?.stack ?? String(error))}\n`);
}
