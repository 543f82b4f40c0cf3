import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A program of this repository in a process of its own. */
export interface Process {
  readonly pid: number;
  /** What it has printed so far, both streams as a terminal shows them. */
  printed(): string;
  /** Waits until it has printed this. Fails when it ends before, with all that it said. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** The exit code, or the signal that it died of. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** As `kill -9`; does nothing to one that has ended. */
  kill(): Promise<void>;
}

const root = join(__dirname, '../..');
const running = new Set<Process>();

/** Starts a TypeScript file with nothing in its environment but what the machine needs and what is given. */
export function startProcess(file: string, environment: NodeJS.ProcessEnv, args: readonly string[] = []): Process {
  const node = ['--conditions=source', '-r', join(root, 'register.cjs'), join(root, file)];
  const child = spawn(process.execPath, [...node, ...args], {
    cwd: root,
    env: { ...machine(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let over = false;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) check();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      look();
    });
  // `close` rather than `exit`: then all that it printed has been read.
  const ended = once(child, 'close').then(([code, signal]): number | NodeJS.Signals => {
    over = true;
    look();
    return code ?? signal;
  });

  const started: Process = {
    pid: child.pid as number,
    printed: () => printed,
    prints: (pattern) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const found = pattern.exec(printed);
          if (found) resolve(found);
          else if (over) reject(new Error(`${file} ended before it printed ${pattern}:\n${printed}`));
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        check();
      }),
    signal: (name) => void child.kill(name),
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  running.add(started);
  void ended.then(() => running.delete(started));
  return started;
}

/** For `afterEach`: no test leaves a process to the next. */
export async function killProcesses(): Promise<void> {
  await Promise.all([...running].map((started) => started.kill()));
}

/** What says where programs and caches are; MONGODB_URI of the test run and the like are not in it. */
function machine(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'LYCEUM_MONGOD', 'LYCEUM_MONGO_ENGINE'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}
