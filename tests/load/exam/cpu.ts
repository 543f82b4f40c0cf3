import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Measured } from './platform';
import { figure } from './print';

/** CPU time that a process has used since it began, in milliseconds; on Linux in steps of 10. NaN for one that is not there. */
export function cpuMs(pid: number): number {
  if (!existsSync('/proc')) return fromPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // proc(5): 14 utime and 15 stime, in ticks of a hundredth of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** `[[dd-]hh:]mm:ss[.cc]` */
function fromPs(pid: number): number {
  const text = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [days, clock = ''] = text.includes('-') ? text.split('-') : ['0', text];
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1_000;
}

export const cpuByProcess = ({ pids }: Measured) => new Map([...pids].map(([name, pid]) => [name, cpuMs(pid)]));

export const cpuSince = (platform: Measured, before: ReadonlyMap<string, number>) =>
  new Map([...cpuByProcess(platform)].map(([name, ms]) => [name, ms - (before.get(name) ?? 0)]));

/** Milliseconds by process. */
export const perEach = (platform: Measured, before: ReadonlyMap<string, number>, count: number) =>
  [...cpuSince(platform, before)].map(([name, used]) => `${name} ${figure(used / count)}`).join(', ');
