import type { Because, REASONS, Reason, Told } from '@lyceum/kernel/reasons';

/** What the report of an import or an export says, in English; `web/src/reasons` says it to people. */
const SENTENCES = {
  QTI_NO_BODY: 'it has no item body',
  QTI_NO_INTERACTION: 'it asks nothing: it has no interaction that is answered',
  QTI_RESPONSE_UNDECLARED: 'the response of {interaction} is not declared',
  QTI_NO_COUNTERPART: '{interaction} has no counterpart here',
  QTI_NOTHING_LIKE_IT: 'nothing here is like it',
  QTI_NOT_ONE: 'its questions cannot be one item',
  QTI_NO_TEXT: 'it has no text but its title',
  QTI_RULE_UNKNOWN: 'response processing uses {rule}: marked by the declared right answer instead',
  QTI_RULE_LEFT_OUT: 'response processing uses {rule}, and no right answer is declared',
  QTI_NO_PROCESSING: 'there is no response processing: it is marked by the declared right answer',
  QTI_UNMARKED: 'nothing says which answer is right: a person marks it',
  QTI_WORTHLESS: 'no answer earns points in the package: the declared one does here',
  QTI_WORTH_TOO_MUCH: 'it is worth more than {max} points',
  QTI_WORTH_DIFFERS:
    '{differing} of {tried} answers that were tried are worth something else here; {answer}: {there} there, {here} here',
  QTI_ADAPTIVE_STAGES: 'it is adaptive: what it asks changes with each try',
  QTI_ADAPTIVE_WORTHLESS: 'it is adaptive: no answer earns points on the first try',
  QTI_ADAPTIVE_FIRST_TRY:
    'it is adaptive: it is marked as on the first try, and what further tries and hints change was left out',
  QTI_SPLIT: 'its questions became items of their own, each with the text around it and around all of them',
  QTI_TOGETHER: 'answers to all of its questions together are worth something else there',
  QTI_QUESTION_LEFT_OUT: 'its question {number} of {count} was left out: {why}',
  QTI_TEMPLATED: 'its numbers are drawn anew for each learner, and became the same for everybody: {values}',
  QTI_TEMPLATE_TOO_LARGE: 'its template processing has more than {max} elements',
  QTI_TEMPLATE_RULE: 'its template variables are computed by {rule}',
  QTI_TEMPLATE_UNMET: 'no values of its template variables that meet its constraints were found',
  QTI_FIXED_CHOICES: 'choices that keep their place are shuffled with the others',
  QTI_ORDER_NOT_KEPT: 'choices of {interaction} are shuffled, in the package they keep their order',
  QTI_ORDER_OF_CHOICES: 'the order in which choices are made counts for nothing here',
  QTI_HOTTEXT_BELOW: 'words are chosen from a list below the text, not in it',
  QTI_TOO_FEW_CHOICES: 'it has fewer than two choices',
  QTI_NO_RIGHT_CHOICE: 'no choice is declared to be right',
  QTI_CHOICE_FEEDBACK: 'feedback of a choice that never appears when it is chosen was left out',
  QTI_CHOICES_AMONG_OTHERS: '{interaction} with several choices stands beside other interactions',
  QTI_WORD_USED_OFTEN: 'a word may be chosen for more gaps than the package allows',
  QTI_NO_GAP: 'it has no gap',
  QTI_TOO_MANY_GAPS: 'it has more than {max} gaps',
  QTI_GAP_CHOICES_TOO_FEW: 'a gap has fewer than two choices',
  QTI_GAP_NO_CHOICE: 'no choice of the gap {id} is declared to be right',
  QTI_GAP_NO_NUMBER: 'no number is declared to be right in the gap {id}',
  QTI_GAP_NO_TEXT: 'no text is declared to be right in the gap {id}',
  QTI_SLIDER: 'the slider from {from} to {to} by {step} became a field for a number',
  QTI_RECORD: 'its answer is a record of parts of a number',
  QTI_NO_RIGHT_NUMBER: 'no number is declared to be right',
  QTI_NO_RIGHT_TEXT: 'no text is declared to be right, and no person marks it',
  QTI_MODEL_ANSWER: 'a model answer was left out: the markers of this platform go by rubrics',
  QTI_TEXTS_BECAME_ONE: 'up to {count} texts became one',
  QTI_FORMATTED_ANSWER: 'formatted text is written as plain text',
  QTI_FILE_TYPES_UNKNOWN: 'any file may be uploaded: the ending of {types} is not known',
  QTI_DRAWING: 'a drawing is uploaded as a picture, in the package it is drawn on the page',
  QTI_TOO_FEW_ENTRIES: 'it has fewer than two entries',
  QTI_NO_RIGHT_ORDER: 'no right order is declared',
  QTI_PLACELESS_ENTRIES: 'some entries belong to no place',
  QTI_NO_SETS: 'it has no two sets to match',
  QTI_TWO_COLUMNS: 'what is to be paired stands in two columns, in the package in one',
  QTI_NO_RIGHT_PAIR: 'no pair is declared to be right',
  QTI_NO_PICTURE: 'it has no picture',
  QTI_PICTURE_GONE: 'its picture is not in the package',
  QTI_PICTURE_SIZELESS: 'the size of its picture is not said',
  QTI_NO_RIGHT_PLACE: 'no place is declared to be right',
  QTI_NO_AREAS: 'no areas say which points are right',
  QTI_WORTHLESS_AREAS: 'no area earns points',
  QTI_POINT_FOR_OBJECT: 'a point is set where the package has an object moved to',
  QTI_PLACES_IN_WORDS: 'places of the picture are named in words, in the package they are pointed at',
  QTI_FILE_GONE: '{file} is not a file of the package and was left out',
  QTI_ELEMENT_LEFT_OUT: 'left out: <{element}>',
  QTI_STYLE_LEFT_OUT: 'left out: style (CSS classes)',
  QTI_EMBEDDED: 'left out: an embedded {type}: it became a link',
  QTI_BUTTON: 'the button “{title}” (endAttemptInteraction) was left out',
  QTI_RUBRIC_FOR: 'a rubric block for {view} was left out',
  QTI_PRINTED: 'the value of {name}, which is printed, was left out',
  QTI_INFO_SHOWN: '“{title}”, which opens on demand, is shown at once',
  QTI_CATALOG: 'left out: a catalog of alternative presentations',
  QTI_PLAIN_CONTENT: '{element} was taken for plain content',
  QTI_FEEDBACK: 'feedback was left out: {ids}',
  QTI_SETTING_LEFT_OUT: 'left out: {setting} of {interaction}',
  QTI_BASE: 'numbers are written in base 10, in the package in base {base}',
  QTI_COMPANIONS: 'companion materials (calculator, ruler, …) were left out',
  QTI_PLAYS: 'how often a medium may be played is not limited',
  QTI_SAME_IDENTIFIER: '{file} has the same identifier: they are two items here',
  QTI_STIMULUS_GONE: 'its stimulus {file} is not in the package',
  QTI_STYLE_SHEET: 'style sheets are not taken over',
  QTI_RESOURCE_TYPE: 'resources of the type {type} are not read',
  QTI_UNNAMED: 'the manifest does not name it',
  QTI_NOT_IN_PACKAGE: 'the file is not in the package',
  QTI_STIMULUS: 'a stimulus: it comes in with the items that name it',
  QTI_SECTION: 'a section: it comes in with the tests that name it',
  QTI_PROCESSING: 'response processing: it comes in with the items that name it',
  QTI_UNREADABLE: 'it could not be read: {why}',
  QTI_NOT_ITEM: 'it is no assessment item or test but <{element}>',
  QTI_TEST_NEEDS_COURSE: 'tests become exams of a course: import the package with a course',
  QTI_NO_ITEM_OF_TEST: 'none of its items could be imported',
  QTI_EXAM_SCHEDULED: 'the exam was scheduled already: it was left as it is',
  QTI_ITEM_NOT_IMPORTED: '{file} is missing: it was not imported',
  QTI_DRAWN_APART: 'the {count} items that {file} became are drawn one by one',
  QTI_WEIGHTS_OF_DRAWN: 'weights of items that are drawn were left out',
  QTI_ANY_ORDER: 'items can be answered in any order, in the package one after the other',
  QTI_PRECONDITIONS: 'preconditions were left out: everybody gets all items',
  QTI_BRANCHES: 'branch rules were left out: everybody gets all items',
  QTI_TEST_FEEDBACK: 'feedback on the whole test was left out',
  QTI_TEMPLATE_DEFAULTS: 'defaults of template variables were left out',
  QTI_ADAPTIVE_SELECTION: 'adaptive selection was left out: everybody gets all items',
  QTI_PART_TIMES: 'time limits of parts, sections and items were left out: an exam has one',
  QTI_NUMBER_LEFT_OUT: 'left out: {setting} {value}, which no exam here can have',
  QTI_LEAST_TIME: 'a least time was left out',
  QTI_OUTCOMES: 'outcome processing was left out: points are added up',
  QTI_SECTION_IN_ITSELF: 'the section {file} holds itself: it was left out there',
  QTI_SECTION_GONE: 'the section {file} is not in the package',
  QTI_TOO_MANY_SECTIONS: 'it has more than {max} sections',
  QTI_NOT_DRAWN_TWICE: 'items are not drawn twice',
  QTI_SECTIONS_DRAWN: 'drawing among sections was left out: all of them are in',
  QTI_REQUIRED_DRAWN: 'required items are drawn like the others',
  QTI_WEIGHTS: 'of several weights of an item the first counts',
  QTI_WEIGHTS_UNUSED: 'weights that the package itself does not count were left out',
  QTI_WEIGHTLESS: '{file} counts for nothing there, and with its own points here',
  QTI_FIXED_ITEMS: 'items that keep their place are shuffled with the others',
  QTI_SECTIONS_SHUFFLED: 'sections that are shuffled among items come after them, in their order',
  QTI_ATTEMPTS: 'numbers of attempts of parts, sections and items were left out: an exam has one',
  QTI_RUBRICS_FOR_OTHERS: 'rubric blocks that are not for candidates were left out',
  QTI_PLAIN_INSTRUCTIONS: 'instructions became plain text: pictures, tables and formulas in them were left out',
  QTI_INSTRUCTIONS_CUT: 'instructions were cut after {max} characters',
  QTI_EXPORT_CERTAINTY: 'certainty-based marking was left out: QTI has none',
  QTI_EXPORT_UNITS: 'units were left out: QTI has none',
  QTI_EXPORT_RUBRIC: 'its rubric was left out',
  QTI_EXPORT_CODE: 'tests of the program were left out, and a person has to mark it: QTI has no questions of code',
  QTI_EXPORT_NEIGHBOURS: 'partial credit for neighbours was left out',
  QTI_EXPORT_PATTERN_CASE: 'a pattern minds case: QTI’s always do',
  QTI_EXPORT_FUZZY: 'answers with slips of the pen are wrong: QTI has no likeness of texts',
  QTI_EXPORT_OTHER_KIND: 'read again, it is a question of another kind',
  QTI_EXPORT_WORTH_DIFFERS: '{differing} of {tried} answers that were tried are worth something else in QTI',
  QTI_EXPORT_UNREADABLE: 'it may not be read elsewhere: {why}',
} as const satisfies { [R in Reason]?: string };

type Remark = keyof typeof SENTENCES;
type ValuesOf<R extends Remark> = (typeof REASONS)[R] extends readonly []
  ? []
  : [values: Readonly<Record<(typeof REASONS)[R][number], unknown>>];

export function remark<R extends Remark>(reason: R, ...[values]: ValuesOf<R>): Told {
  const given: Readonly<Record<string, unknown>> = values ?? {};
  const text = SENTENCES[reason].replace(/\{(\w+)\}/g, (_, name) => said(given[name]));
  const plain = Object.entries(given).map(([name, value]) => [name, isTold(value) ? value.because : value]);
  return { text, because: { ...Object.fromEntries(plain), reason } as Because };
}

function said(value: unknown): string {
  if (isTold(value)) return value.text;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** One remark may quote another. */
function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'text' in value;
}

/** Each once, in the order in which they were made. */
export interface Remarks {
  add<R extends Remark>(reason: R, ...values: ValuesOf<R>): void;
  readonly size: number;
  list(): Told[];
}

export function createRemarks(): Remarks {
  const made = new Map<string, Told>();
  return {
    add(reason, ...values) {
      const told = remark(reason, ...values);
      made.set(told.text, told);
    },
    get size() {
      return made.size;
    },
    list: () => [...made.values()],
  };
}

/** Of several lists each once. */
export function once(remarks: readonly Told[]): Told[] {
  return [...new Map(remarks.map((told) => [told.text, told])).values()];
}

/** Why an item cannot come in. */
export class NotImportable extends Error {
  constructor(readonly told: Told) {
    super(told.text);
  }
}
