import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

let ticks: number | undefined;

export interface Usage {
  /** User and system time of all its threads so far. */
  readonly cpuMs: number;
  /** MB now. */
  readonly rss: number;
  /** MB at most so far. */
  readonly peak: number;
}

/** What a process and its descendants have used, from /proc: Linux only. */
export function usage(pid: number): Usage {
  ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  let cpuMs = 0;
  let rss = 0;
  let peak = 0;
  for (const member of tree(pid)) {
    try {
      const times = fields(member);
      cpuMs += ((Number(times[11]) + Number(times[12])) * 1000) / ticks;
      const status = readFileSync(`/proc/${member}/status`, 'utf8');
      rss += kilobytes(status, 'VmRSS') / 1024;
      peak += kilobytes(status, 'VmHWM') / 1024;
    } catch {
      // It has just ended.
    }
  }
  return { cpuMs, rss, peak };
}

function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(fields(Number(name))[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It has just ended.
    }
  }
  const members = [root];
  for (const member of members) members.push(...(children.get(member) ?? []));
  return members;
}

/** Of /proc/PID/stat, from the state on: the name before it may hold blanks and brackets. */
function fields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const kilobytes = (status: string, key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
