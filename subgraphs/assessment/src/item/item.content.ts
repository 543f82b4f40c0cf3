import { z } from 'zod';

// What a question asks and what is right, as it is stored: one shape a kind. Nothing of this reaches a learner as it is;
// item.view.ts says what does.

export const questionKinds = [
  'SINGLE',
  'MULTIPLE',
  'TRUE_FALSE',
  'NUMERIC',
  'SHORT_TEXT',
  'CLOZE',
  'MATCHING',
  'ORDERING',
  'HOTSPOT',
  'ESSAY',
  'FILE',
  'CODE',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

const id = z.string().regex(/^[\w.-]{1,64}$/, 'expected 1 to 64 letters, digits, dots, hyphens and underscores');
/** Markdown, or HTML that was sanitised when it was stored. */
const rich = z.object({ format: z.enum(['MARKDOWN', 'HTML']), text: z.string().max(50_000) });
const credit = z.number().min(-1).max(1);
const choice = z.object({ id, text: rich, feedback: rich.optional(), credit: credit.optional() });
const choices = z.array(choice).min(2).max(100);
const unit = z.object({ unit: z.string().min(1).max(30), factor: z.number().positive() });
const numericKey = z.object({
  value: z.number(),
  tolerance: z.object({ kind: z.enum(['ABSOLUTE', 'RELATIVE', 'SIGNIFICANT_FIGURES']), amount: z.number().min(0) }),
  credit: credit.default(1),
});
const textKey = z.object({
  text: z.string().min(1).max(1_000),
  match: z.enum(['EXACT', 'IGNORE_CASE', 'FUZZY', 'PATTERN']).default('IGNORE_CASE'),
  /** Of FUZZY: how many letters may differ. */
  distance: z.number().int().min(0).max(5).default(1),
  credit: credit.default(1),
});
/** Of a part, beside the others of its item; none: 1. */
const weight = z.number().positive().max(1_000).optional();
const gap = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('TEXT'), id, weight, accepted: z.array(textKey).min(1).max(50) }),
  z.object({ kind: z.literal('NUMERIC'), id, weight, accepted: z.array(numericKey).min(1).max(20) }),
  z.object({ kind: z.literal('CHOICE'), id, weight, choices, correct: id }),
]);
/** Pixels of the image, from its top left corner. */
const area = z.object({
  id,
  shape: z.enum(['RECTANGLE', 'CIRCLE', 'POLYGON']),
  /** RECTANGLE: left, top, right, bottom; CIRCLE: x, y, radius; POLYGON: x1, y1, x2, y2, … */
  coordinates: z.array(z.number()).min(3).max(400),
  correct: z.boolean(),
});
const image = z.object({
  file: z.string().max(300),
  alt: z.string().max(1_000),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
const codeTest = z.object({
  id,
  name: z.string().max(200),
  /** An expression in the language of the item, run after the learner's code. */
  call: z.string().max(10_000),
  /** JSON of what it must give. */
  expected: z.string().max(10_000),
  weight: z.number().positive().default(1),
  /** Not shown to learners, not even its name. */
  hidden: z.boolean().default(false),
});

const common = { prompt: rich, feedback: z.object({ correct: rich.optional(), wrong: rich.optional() }).optional() };

export const itemContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('SINGLE'), ...common, choices, correct: id, shuffle: z.boolean().default(true) }),
  z.object({
    kind: z.literal('MULTIPLE'),
    ...common,
    choices,
    correct: z.array(id),
    minChoices: z.number().int().min(0).default(0),
    maxChoices: z.number().int().min(0).default(0),
    shuffle: z.boolean().default(true),
  }),
  z.object({ kind: z.literal('TRUE_FALSE'), ...common, correct: z.boolean() }),
  z.object({
    kind: z.literal('NUMERIC'),
    ...common,
    accepted: z.array(numericKey).min(1).max(20),
    /** The first is the one of `accepted`; others by their factor to it. None: a plain number. */
    units: z.array(unit).max(20).default([]),
    unitRequired: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('SHORT_TEXT'), ...common, accepted: z.array(textKey).min(1).max(100) }),
  z.object({
    kind: z.literal('CLOZE'),
    ...common,
    /** `{{ID}}` stands where a gap is. */
    text: rich,
    gaps: z.array(gap).min(1).max(100),
  }),
  z.object({
    kind: z.literal('MATCHING'),
    ...common,
    left: z
      .array(z.object({ id, text: rich, weight }))
      .min(1)
      .max(100),
    right: z
      .array(z.object({ id, text: rich }))
      .min(1)
      .max(100),
    pairs: z
      .array(z.object({ left: id, right: id }))
      .min(1)
      .max(200),
  }),
  z.object({
    kind: z.literal('ORDERING'),
    ...common,
    entries: z
      .array(z.object({ id, text: rich }))
      .min(2)
      .max(50),
    correct: z.array(id).min(2),
    /** How partial credit is counted: entries in their place, or neighbours in their order. */
    partial: z.enum(['PLACES', 'NEIGHBOURS']).default('PLACES'),
  }),
  z.object({
    kind: z.literal('HOTSPOT'),
    ...common,
    image,
    areas: z.array(area).min(1).max(100),
    maxPoints: z.number().int().min(1).max(20).default(1),
  }),
  z.object({
    kind: z.literal('ESSAY'),
    ...common,
    minWords: z.number().int().min(0).default(0),
    maxWords: z.number().int().min(1).max(20_000).default(5_000),
    rubricId: z.string().optional(),
  }),
  z.object({
    kind: z.literal('FILE'),
    ...common,
    maxFiles: z.number().int().min(1).max(20).default(1),
    maxBytes: z.number().int().min(1).max(104_857_600).default(10_485_760),
    /** Endings such as `pdf`; none: any. */
    types: z
      .array(z.string().regex(/^[a-z0-9]{1,10}$/))
      .max(30)
      .default([]),
    rubricId: z.string().optional(),
  }),
  z.object({
    kind: z.literal('CODE'),
    ...common,
    language: z.enum(['JAVASCRIPT', 'PYTHON']),
    starter: z.string().max(50_000).default(''),
    tests: z.array(codeTest).min(1).max(50),
    /** Of all tests of one answer together. */
    timeLimitMs: z.number().int().min(100).max(10_000).default(2_000),
    memoryBytes: z.number().int().min(1_048_576).max(134_217_728).default(33_554_432),
  }),
]);
export type ItemContent = z.output<typeof itemContent>;
export type RichText = z.output<typeof rich>;

/** How points follow from an answer. */
export const marking = z.object({
  points: z.number().positive().max(1_000).default(1),
  credit: z.enum(['ALL_OR_NOTHING', 'PARTIAL']).default('PARTIAL'),
  /** Share of the points that a wrong answer loses: 0 is none, 0.25 a quarter. An answer left out loses nothing. */
  penalty: z.number().min(0).max(1).default(0),
  /** Certainty-based marking (Gardner-Medwin): certainty 1, 2, 3 gives 1, 2, 3 thirds when right and 0, −2, −6 thirds when wrong. */
  certainty: z.boolean().default(false),
  /** What the item takes away at most, as a share of its points; none: what penalty, credits and certainty come to. */
  floor: z.number().min(-2).max(0).optional(),
});
export type Marking = z.output<typeof marking>;

/** Where a gap is in the text of a cloze. */
export const GAP = /\{\{([\w.-]{1,64})\}\}/g;

/** What a learner answers to one item: the field of its kind is set, the others are not. An empty one is an answer left out. */
export interface ItemResponse {
  /** SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`. */
  choices?: string[];
  /** SHORT_TEXT, ESSAY, CODE: as typed. NUMERIC: the number as typed. */
  text?: string;
  /** NUMERIC. */
  unit?: string;
  /** CLOZE: by gap, what was typed or the id of what was chosen. */
  gaps?: { gap: string; value: string }[];
  /** MATCHING. */
  pairs?: { left: string; right: string }[];
  /** ORDERING: all ids, in the learner's order. */
  order?: string[];
  /** HOTSPOT. */
  points?: { x: number; y: number }[];
  /** FILE: keys of files that were uploaded for it (answer-file.model.ts). */
  files?: string[];
  /** Certainty-based marking: 1, 2 or 3. */
  certainty?: number;
}
