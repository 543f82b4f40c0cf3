import { checkContent } from '../src/item/item.check';
import type { ItemContent, ItemResponse, QuestionKind } from '../src/item/item.content';

const text = (text: string) => ({ format: 'MARKDOWN', text });
const option = (id: string) => ({ id, text: text(`Option ${id}`) });
const credited = (id: string, credit: number) => ({ ...option(id), credit });
const secret = { correct: text('SECRET well done'), wrong: text('SECRET not quite') };

const given: Record<QuestionKind, [content: object, full: ItemResponse]> = {
  SINGLE: [
    { choices: [option('a'), credited('b', 0.5), { ...option('c'), feedback: text('SECRET') }], correct: 'a' },
    { choices: ['a'] },
  ],
  MULTIPLE: [{ choices: ['a', 'b', 'c', 'd'].map(option), correct: ['a', 'c'] }, { choices: ['c', 'a'] }],
  TRUE_FALSE: [{ correct: false }, { choices: ['false'] }],
  NUMERIC: [
    {
      accepted: [{ value: 31.4159, tolerance: { kind: 'RELATIVE', amount: 0.01 } }],
      units: [
        { unit: 'm', factor: 1 },
        { unit: 'km', factor: 1000 },
      ],
    },
    { text: '0,0314159 km' },
  ],
  SHORT_TEXT: [{ accepted: [{ text: 'SECRET' }] }, { text: ' secret ' }],
  CLOZE: [
    {
      text: text('{{t}} and {{n}} and {{c}}'),
      gaps: [
        { kind: 'TEXT', id: 't', accepted: [{ text: 'SECRET', match: 'FUZZY' }] },
        { kind: 'NUMERIC', id: 'n', accepted: [{ value: 31.4159, tolerance: { kind: 'ABSOLUTE', amount: 0 } }] },
        { kind: 'CHOICE', id: 'c', choices: [option('x'), credited('y', 0.5)], correct: 'x' },
      ],
    },
    {
      gaps: [
        { gap: 'c', value: 'x' },
        { gap: 't', value: 'sekret' },
        { gap: 'n', value: '31,4159' },
      ],
    },
  ],
  MATCHING: [
    {
      left: ['a', 'b', 'c'].map(option),
      right: ['x', 'y', 'z'].map(option),
      pairs: [
        { left: 'a', right: 'y' },
        { left: 'b', right: 'x' },
      ],
    },
    {
      pairs: [
        { left: 'b', right: 'x' },
        { left: 'a', right: 'y' },
      ],
    },
  ],
  ORDERING: [
    { entries: ['a', 'b', 'c', 'd', 'e', 'f'].map(option), correct: ['a', 'b', 'c', 'd', 'e', 'f'] },
    { order: ['a', 'b', 'c', 'd', 'e', 'f'] },
  ],
  HOTSPOT: [
    {
      image: { file: 'map.png', alt: 'A map', width: 200, height: 100 },
      maxPoints: 2,
      areas: [
        { id: 'SECRET', shape: 'RECTANGLE', coordinates: [11, 12, 33, 34], correct: true },
        { id: 'round', shape: 'CIRCLE', coordinates: [150, 50, 7], correct: true },
      ],
    },
    {
      points: [
        { x: 150, y: 51 },
        { x: 20, y: 20 },
      ],
    },
  ],
  ESSAY: [{ rubricId: 'SECRET' }, { text: 'I think that' }],
  FILE: [{ types: ['pdf'] }, { files: ['answers/one.pdf'] }],
  CODE: [
    {
      language: 'JAVASCRIPT',
      starter: '// begin here',
      tests: [
        { id: 'one', name: 'adds', call: 'add(1, SECRET = 2)', expected: '3' },
        { id: 'two', name: 'SECRET', call: 'add(31.4159, 0)', expected: '31.4159', hidden: true },
      ],
    },
    { text: 'const add = (a, b) => a + b;' },
  ],
};

/** A question of each kind and the answer that is worth everything; what learners may not see has SECRET or 31.4159 in it. */
export const examples: { content: ItemContent; full: ItemResponse }[] = Object.entries(given).map(
  ([kind, [fields, full]]) => ({
    content: checkContent({ kind, prompt: text(`A question of kind ${kind}`), feedback: secret, ...fields }),
    full,
  }),
);
