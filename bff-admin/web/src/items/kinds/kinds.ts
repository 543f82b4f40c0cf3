import type { ItemContentInput } from '../../__generated__/operations';
import { cloze } from './cloze';
import { code } from './code';
import { essay } from './essay';
import { file } from './file';
import { hotspot } from './hotspot';
import type { BodyOf, Kind, QuestionKind, Stored } from './kind';
import { matching } from './matching';
import { multiple } from './multiple';
import { numeric } from './numeric';
import { ordering } from './ordering';
import { shortText } from './short-text';
import { single } from './single';
import { trueFalse } from './true-false';

const all = {
  SINGLE: single,
  MULTIPLE: multiple,
  TRUE_FALSE: trueFalse,
  NUMERIC: numeric,
  SHORT_TEXT: shortText,
  CLOZE: cloze,
  MATCHING: matching,
  ORDERING: ordering,
  HOTSPOT: hotspot,
  ESSAY: essay,
  FILE: file,
  CODE: code,
} as const;

export const questionKinds = Object.keys(all) as QuestionKind[];

/** Whatever a kind's body is, its own editor alone looks into it. */
export type Body = BodyOf<keyof ItemContentInput>;

export function kindOf(kind: QuestionKind): Kind {
  return all[kind] as unknown as Kind;
}

/** The kind's own part of what is stored, as the input takes it. */
export function bodyOf(kind: QuestionKind, stored: Stored): Body {
  const { parts } = kindOf(kind);
  const given = (parts as readonly (keyof Stored)[]).filter((part) => stored[part] != null);
  return bare(Object.fromEntries(given.map((part) => [part, stored[part]]))) as Body;
}

/** Without the names of types, which no input has. */
export function bare<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bare) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => name !== '__typename');
  return Object.fromEntries(fields.map(([name, field]) => [name, bare(field)])) as Value;
}
