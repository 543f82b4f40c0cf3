import { spawn, spawnSync } from 'node:child_process';

// A healthy program answers `--version` in milliseconds; a large mongod on a cold disk takes a second or two.
const ANSWER_WITHIN_MS = 15_000;

/** What the program prints, or null when it is not there or cannot run on this machine (wrong libc, missing library). */
export function answer(program: string, args: readonly string[]): string | null {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: ANSWER_WITHIN_MS, windowsHide: true });
  return result.status === 0 ? result.stdout.trim() : null;
}

/**
 * Runs a program to its end, handing every line it prints (also those it redraws with a carriage return) to `onLine`.
 * @throws with the last lines printed, when the program is missing or fails.
 */
export function run(program: string, args: readonly string[], onLine: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const tail: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        const lines = (rest + chunk).split(/[\r\n]+/);
        rest = lines.pop() ?? '';
        for (const line of lines) {
          onLine(line);
          if (line.trim() && tail.push(line.trim()) > 20) tail.shift();
        }
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}:\n${tail.join('\n')}`));
    });
  });
}
