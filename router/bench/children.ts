import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from './config';

export const repository = join(__dirname, '..', '..');
/** Runs a TypeScript source of the repository. */
export const fromSource = ['--conditions=source', '-r', join(repository, 'register.cjs')];

const cores = availableParallelism();
const canPin = cores > 1 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;
const running = new Set<ChildProcess>();
const complaints = new WeakMap<ChildProcess, string>();

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => process.exit(1));

/** Keeps this process, and what it starts from now on, off the first core. False when that is impossible here. */
export function leaveFirstCore(): boolean {
  if (!canPin) return false;
  spawnSync('taskset', ['-a', '-c', '-p', cores === 2 ? '1' : `1-${cores - 1}`, String(process.pid)]);
  return true;
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Bind it to the first core, which nothing else of the bench uses. */
  readonly pinned?: boolean;
  readonly ipc?: boolean;
}

/** Starts a process that ends with this one. It leads a group of its own, so that what it forks ends too. */
export function start(command: readonly string[], options: StartOptions = {}): ChildProcess {
  const [program = '', ...args] = options.pinned && canPin ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(program, args, {
    cwd: options.folder,
    env: childEnvironment(options.environment),
    stdio: ['ignore', 'ignore', 'pipe', ...(options.ipc ? (['ipc'] as const) : [])],
    detached: true,
  });
  running.add(child);
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints.set(child, `${complaints.get(child) ?? ''}${text}`.slice(-2000));
  });
  child.once('error', () => running.delete(child));
  child.once('exit', () => running.delete(child));
  return child;
}

/** The end of what it wrote to stderr. */
export const complaint = (child: ChildProcess) => complaints.get(child)?.trim() ?? '';

/** Ends the process and its group: by SIGTERM, after three seconds by SIGKILL. */
export async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const exited = once(child, 'exit');
  signal(child, 'SIGTERM');
  const patience = setTimeout(() => signal(child, 'SIGKILL'), 3000);
  await exited;
  clearTimeout(patience);
  signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    // All of the group have ended.
  }
}
