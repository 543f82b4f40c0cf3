import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import type { Because } from '@lyceum/kernel/reasons';
import { type CsvError, parse } from 'csv-parse';

/** `line` is the physical line, from 1, on which the record starts: what an editor shows. */
export type CsvRecord = { line: number; fields: string[] } | { line: number; problem: CsvProblem };

/** `text` reads after the name of what has it. */
export interface CsvProblem {
  text: string;
  because: Because;
}

/** 1 MiB: a thousand times the longest honest roster row. Bounds the memory that one record may take. */
const MAX_RECORD = 1024 * 1024;

/** Each costs reading up to MAX_RECORD again, so that a file made of nothing else must end. */
const MAX_TORN_RECORDS = 100;

/**
 * Streams a CSV file of any size: the header first, then each record in order; blank lines are skipped. A record with
 * more or fewer fields than the header, or longer than 1 MiB, is a problem and reading goes on behind it. Where a
 * quote is never closed only that one line is lost: reading starts again on the line below, not behind whatever the
 * quote swallowed.
 * @throws BAD_USER_INPUT after 100 records of that sort, and for UTF-16.
 */
export async function* readCsv(path: string): AsyncGenerator<CsvRecord> {
  let width: number | undefined;
  let byte = 0;
  let line = 1;
  for (let torn = 0; torn < MAX_TORN_RECORDS; torn += 1) {
    let problem: CsvProblem | undefined;
    try {
      reading: for await (const batch of parseFrom(path, byte)) {
        for (const { fields, end } of batch) {
          const lines = 1 + lineBreaks(fields);
          if (!isBlank(fields)) {
            width ??= fields.length;
            problem = misfit(fields, width);
            if (problem && lines > 1) {
              problem = runningOn(problem, line + lines - 1);
              break reading;
            }
            yield problem ? { line, problem } : { line, fields };
            problem = undefined;
          }
          byte = end;
          line += lines;
        }
      }
    } catch (error) {
      problem = explain(error);
    }
    if (problem === undefined) return;
    yield { line, problem };
    byte = await nextLine(path, byte);
    line += 1;
  }
  throw new DomainError(
    'BAD_USER_INPUT',
    `${basename(path)} has ${MAX_TORN_RECORDS} quotes that are not closed, the last above line ${line}.`,
    { reason: 'CSV_QUOTES', file: basename(path), line },
  );
}

interface Parsed {
  fields: string[];
  /** The byte behind the record and its line end. */
  end: number;
}

/** One batch for each chunk of the file. Fed by hand, as a piped parser that fails drops the records it already has. */
async function* parseFrom(path: string, start: number): AsyncGenerator<Parsed[]> {
  let batch: Parsed[] = [];
  const parser = parse({
    bom: true,
    // All three, as files edited by hand mix them.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // An unescaped quote within a name stays part of the name.
    relax_quotes: true,
    max_record_size: MAX_RECORD,
    on_record: (fields: string[]) => {
      batch.push({ fields, end: start + parser.info.bytes });
      return null;
    },
  });
  // Each failure also reaches the callback of the write that met it.
  parser.on('error', () => {});
  const feed = (chunk?: Buffer) =>
    new Promise<unknown>((settle) => {
      if (chunk) parser.write(chunk, settle);
      else parser.end(settle);
    });

  for await (const chunk of createReadStream(path, { start })) {
    // Neither byte occurs in UTF-8. csv-parse would read UTF-16, but positions in the file would no longer hold.
    if (chunk[0] === 0xff || chunk[0] === 0xfe) {
      throw new DomainError('BAD_USER_INPUT', `${basename(path)} is not UTF-8. Save it as "CSV UTF-8".`, {
        reason: 'CSV_NOT_UTF8',
        file: basename(path),
      });
    }
    const failure = await feed(chunk);
    yield batch;
    batch = [];
    if (failure) throw failure;
  }
  const failure = await feed();
  yield batch;
  if (failure) throw failure;
}

function misfit(fields: string[], width: number): CsvProblem | undefined {
  if (fields.length !== width)
    return {
      text: `has ${fields.length} fields where the header has ${width}`,
      because: { reason: 'FIELDS_MISCOUNTED', fields: fields.length, expected: width },
    };
  // The parser leaves an opening quote in place when it finds the closing one in the midst of a field, as happens where
  // a quote is open and a line below has another in the same column.
  if (fields.some((field) => field.startsWith('"') && /[\r\n]/.test(field))) return OPEN;
  return undefined;
}

const OPEN: CsvProblem = { text: 'has a quote that is not closed', because: { reason: 'QUOTE_OPEN' } };

function runningOn({ text, because }: CsvProblem, lastLine: number): CsvProblem {
  return {
    text: `${text}, and runs to line ${lastLine}: is a quote missing?`,
    because: because.reason === 'FIELDS_MISCOUNTED' ? { ...because, reason: 'ROW_RUNS_ON', lastLine } : because,
  };
}

function explain(error: unknown): CsvProblem {
  switch ((error as CsvError).code) {
    case 'CSV_MAX_RECORD_SIZE':
      return { text: 'is longer than 1 MiB: is a quote missing?', because: { reason: 'ROW_TOO_LONG' } };
    case 'CSV_QUOTE_NOT_CLOSED':
      return OPEN;
    default:
      throw error;
  }
}

/** The byte on which the line after the one at `from` starts, or the size of the file. */
async function nextLine(path: string, from: number): Promise<number> {
  let byte = from;
  let carriageReturn = false;
  for await (const chunk of createReadStream(path, { start: from })) {
    // By index: an iterator takes seconds for a line of 200 MB.
    for (let index = 0; index < chunk.length; index += 1) {
      if (chunk[index] === 0x0a) return byte + index + 1;
      if (carriageReturn) return byte + index;
      carriageReturn = chunk[index] === 0x0d;
    }
    byte += chunk.length;
  }
  return byte;
}

function lineBreaks(fields: string[]): number {
  let count = 0;
  for (const field of fields) {
    if (field.includes('\n') || field.includes('\r')) count += field.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}

/** Spreadsheets leave lines of nothing but commas. */
function isBlank(fields: string[]): boolean {
  return fields.every((field) => field === '' || field.trim() === '');
}
