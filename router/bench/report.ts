import { cpus, totalmem } from 'node:os';
import { isBuilt } from './contestants/lyceum';

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Three digits: 0.0612, 1.86, 14,200. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}

/** What the figures depend on. */
export function machine(pinned: boolean): string {
  const [first] = cpus();
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown CPU'}, ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.version}`,
    `lyceum-router ${isBuilt ? 'built' : 'from source'}`,
    pinned ? 'router on one core, subgraphs and load off it' : 'nothing pinned',
  ].join('; ');
}
