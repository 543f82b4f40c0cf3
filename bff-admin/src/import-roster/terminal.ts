import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Report } from './admin';

const WIDTH = 30;
// Where nobody watches a bar, a line now and then is enough for a log.
const LINE_MS = 10_000;

const figures = new Intl.NumberFormat('en');

/** A bar on a terminal; elsewhere a line for each step and every ten seconds. */
export function drawProgress(out: NodeJS.WriteStream): { show(report: Report): void; end(): void } {
  let shown = '';
  let step: string | null | undefined;
  let at = 0;
  return {
    show(report) {
      const line = progressLine(report);
      if (out.isTTY) {
        out.write(`\r${line.slice(0, out.columns - 1).padEnd(shown.length)}`);
        shown = line;
      } else if (report.progress.step !== step || Date.now() - at > LINE_MS) {
        step = report.progress.step;
        at = Date.now();
        out.write(`${line}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write(`\r${''.padEnd(shown.length)}\r`);
    },
  };
}

export function progressLine({ status, progress: { step, done, total, percent } }: Report): string {
  if (status === 'QUEUED') return 'Waiting for its turn';
  if (percent === null || total === null) return `Checking: ${figures.format(done)} rows`;
  const filled = Math.round((percent / 100) * WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
  return `${bar} ${percent} %  ${figures.format(done)} of ${figures.format(total)} rows  ${step ?? ''}`.trimEnd();
}

/** What came of it; `shown` of the row errors are given. */
export function summary({ status, failure, files, errorCount, rowErrors, notices }: Report): string {
  const columns = ['rows', 'created', 'updated', 'unchanged', 'rejected'] as const;
  const table = [
    ['', ...columns],
    ...files.map((file) => [file.name, ...columns.map((column) => figures.format(file[column]))]),
  ];
  const errors = rowErrors.edges.map(({ node: { file, line, column, value, reason } }) => {
    const shown = value ? ` “${value.replace(/\s+/g, ' ')}”` : '';
    return `  ${file}, line ${line}: ${[column && `${column}${shown}`, reason].filter(Boolean).join(' ')}`;
  });
  const more = errorCount - errors.length;
  return [
    status === 'FAILED' ? `The import failed: ${failure}` : 'The roster is in.',
    ...(files.length > 0 ? table.map(([name = '', ...cells]) => row(name, cells)) : []),
    ...notices.map((notice) => `Note: ${notice}`),
    ...(errorCount > 0 ? [`${figures.format(errorCount)} rows were left out:`, ...errors] : []),
    ...(more > 0 ? [`  … and ${figures.format(more)} more`] : []),
  ].join('\n');
}

/** Asks on the terminal and shows nothing of what is typed. */
export async function askPassword(): Promise<string> {
  process.stderr.write('Password: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

function row(name: string, cells: string[]): string {
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}
