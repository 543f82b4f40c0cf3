export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Three digits. */
export const figure = (value: number) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3));

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
