import { readFileSync } from 'node:fs';
import type { Answer } from '../model/state';

/** The answers of each learner of a file, oldest first, learners in the order in which they come. */
export interface DataSet {
  learners: { id: string; answers: Answer[] }[];
  /** Rows of the file that were one answer spread over several skills. */
  merged: number;
}

export interface ReadOptions {
  /** What parts the skills of one answer; `auto`: `~~`, `;`, `|` or `,`, and `_` between numbers. */
  skillSeparator: string;
}

const COLUMNS = {
  user: ['user_id', 'user', 'uid', 'student_id', 'student', 'learner_id', 'learner'],
  item: ['item_id', 'item', 'problem_id', 'question_id', 'question', 'problem'],
  time: ['timestamp', 'time', 'order_id', 'start_time', 'at'],
  correct: ['correct', 'correctness', 'is_correct', 'score', 'y'],
  skill: ['skill_id', 'skill', 'skills', 'skill_ids', 'kc', 'kcs', 'concept', 'concepts'],
} as const;
type Column = keyof typeof COLUMNS;
const ORDER: readonly Column[] = ['user', 'item', 'time', 'correct', 'skill'];

/**
 * Reads (user_id, item_id, timestamp, correct, skill_id) from a file of tabs or commas: by the names in its first line, or in
 * that order when it has none. Rows of a learner may lie anywhere; those of one time keep their order.
 * @throws when a row has no learner, item or outcome, with its line.
 */
export function readAnswers(path: string, options: ReadOptions): DataSet {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const first = lines[0] ?? '';
  const separator = first.includes('\t') ? '\t' : ',';
  const { columns, headed } = columnsOf(split(first, separator));
  const learners = new Map<string, (Answer & { line: number })[]>();
  for (let line = headed ? 1 : 0; line < lines.length; line++) {
    const text = lines[line] as string;
    if (text.trim() === '') continue;
    const cells = split(text, separator);
    const cell = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? '';
    const user = cell('user');
    const item = cell('item');
    const correct = outcomeOf(cell('correct'));
    if (user === '' || item === '' || correct === null)
      throw new Error(
        `${path}:${line + 1}: expected user_id, item_id, timestamp, correct (0 to 1), skill_id; got ${text.slice(0, 120)}`,
      );
    const answer = {
      item,
      skills: skillsOf(cell('skill'), options),
      y: correct,
      at: timeOf(cell('time')),
      retries: true,
      line,
    };
    const own = learners.get(user);
    if (own) own.push(answer);
    else learners.set(user, [answer]);
  }
  let merged = 0;
  const all = [...learners].map(([id, rows]) => {
    rows.sort((a, b) => a.at - b.at || a.line - b.line);
    const answers = withoutExpansion(rows);
    merged += rows.length - answers.length;
    return { id, answers };
  });
  return { learners: all, merged };
}

/**
 * Some files give an answer once for each of its skills. Predicting the second from the first would be cheating, so they become
 * one again: rows of one item, time and outcome that differ in their skill. Where all times are alike nothing can be told.
 */
function withoutExpansion(rows: (Answer & { line: number })[]): Answer[] {
  const timed = rows.some(({ at }) => at !== rows[0]?.at);
  const answers: Answer[] = [];
  for (const { line: _, ...row } of rows) {
    const before = answers.at(-1);
    const same = before && before.item === row.item && before.at === row.at && before.y === row.y;
    if (timed && same && row.skills.length > 0 && row.skills.every((skill) => !before.skills.includes(skill)))
      answers[answers.length - 1] = { ...before, skills: [...before.skills, ...row.skills] };
    else answers.push(row);
  }
  return answers;
}

function columnsOf(cells: string[]): { columns: Partial<Record<Column, number>>; headed: boolean } {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const columns: Partial<Record<Column, number>> = {};
  for (const column of ORDER) {
    const known = COLUMNS[column] as readonly string[];
    const found = known.map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (found !== undefined) columns[column] = found;
  }
  if (columns.user !== undefined && columns.item !== undefined && columns.correct !== undefined)
    return { columns, headed: true };
  return {
    columns: Object.fromEntries(ORDER.map((column, n) => [column, n])),
    headed: !Number.isFinite(Number(cells[3])),
  };
}

function split(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

function outcomeOf(text: string): number | null {
  if (/^true$/i.test(text)) return 1;
  if (/^false$/i.test(text)) return 0;
  const value = text === '' ? Number.NaN : Number(text);
  return value >= 0 && value <= 1 ? value : null;
}

/** Seconds, milliseconds or a date, as ms; anything else counts as one time, and the order of the file as the order. */
function timeOf(text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isFinite(value)) return Math.abs(value) > 1e11 ? value : value * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : date;
}

const NOTHING = new Set(['', 'nan', 'null', 'none', '-1']);

function skillsOf(text: string, { skillSeparator }: ReadOptions): string[] {
  if (NOTHING.has(text.toLowerCase())) return [];
  const separator = skillSeparator === 'auto' ? separatorIn(text) : skillSeparator;
  const parts = separator === '' ? [text] : text.split(separator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function separatorIn(text: string): string {
  const plain = ['~~', ';', '|', ','].find((one) => text.includes(one));
  return plain ?? (/^\d+(_\d+)+$/.test(text) ? '_' : '');
}
