import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One run of one process. Ids are used again, so the moment it began is part of its name. */
export interface ProcessRef {
  pid: number;
  began: string;
}

/** For a process that has ended already the reference is to nothing: it never counts as running. */
export function refer(pid: number): ProcessRef {
  return { pid, began: beganAt(pid) ?? '' };
}

export function isRunning(ref: ProcessRef): boolean {
  return beganAt(ref.pid) === ref.began;
}

/** Asks the process to end and waits; after `graceMs` it is killed. Does nothing to a process that only has the same id. */
export async function end(ref: ProcessRef, graceMs: number): Promise<void> {
  const killAt = Date.now() + graceMs;
  let signal: NodeJS.Signals | null = 'SIGTERM';
  while (isRunning(ref)) {
    if (signal) sendSignal(ref, signal);
    signal = null;
    await sleep(25);
    if (Date.now() > killAt) signal = 'SIGKILL';
  }
}

/** Sends without waiting; a process that is gone is no error. */
export function sendSignal(ref: ProcessRef, signal: NodeJS.Signals): void {
  try {
    if (isRunning(ref)) process.kill(ref.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function beganAt(pid: number): string | null {
  if (process.platform === 'linux') return beganOnLinux(pid);
  if (process.platform === 'win32') {
    return print('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]);
  }
  const [state, ...began] = (print('ps', ['-o', 'stat=,lstart=', '-p', `${pid}`]) ?? 'Z').split(/\s+/);
  return state?.startsWith('Z') ? null : began.join(' ');
}

function beganOnLinux(pid: number): string | null {
  try {
    // proc(5): the name in parentheses may hold anything, so fields are counted from behind it: 3 state, 22 start time.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // Z, X: ended and not yet collected by its parent. While other threads of it are ending they still hold its port.
    const isEnded = fields[0] === 'Z' || fields[0] === 'X';
    if (isEnded && readdirSync(`/proc/${pid}/task`).length <= 1) return null;
    // The start time counts from the boot.
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

function print(program: string, args: string[]): string | null {
  const result = spawnSync(program, args, { encoding: 'utf8', windowsHide: true });
  return (result.status === 0 && result.stdout.trim()) || null;
}
