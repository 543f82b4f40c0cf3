import type { Because } from '@lyceum/kernel/reasons';
import { plainUnit, readNumber } from '../scoring/number';
import { patternOf, type TextKey } from '../scoring/text';
import { GAP, type ItemContent } from './item.content';

// What the shape of a question cannot say: that its parts fit each other, and that full marks can be had.

/** `message` is for those who read the error itself; `because` is said in the reader's language. */
export interface ItemFault {
  /** `choices.2.id` */
  field: string;
  message: string;
  because: Because;
}
type Of<Kind extends ItemContent['kind']> = Extract<ItemContent, { kind: Kind }>;
type NumericKey = Of<'NUMERIC'>['accepted'][number];

export function contentFaults(content: ItemContent): ItemFault[] {
  return [...when(isBlank(content.prompt.text), 'prompt', 'is empty', { reason: 'EMPTY' }), ...kindFaults(content)];
}

function kindFaults(content: ItemContent): ItemFault[] {
  switch (content.kind) {
    case 'SINGLE':
      return [...twice(content.choices, 'choices'), ...unknown([content.correct], content.choices, 'correct')];
    case 'MULTIPLE':
      return multipleFaults(content);
    case 'NUMERIC':
      return [...numberFaults(content.accepted, 'accepted'), ...unitFaults(content)];
    case 'SHORT_TEXT':
      return textFaults(content.accepted, 'accepted');
    case 'CLOZE':
      return clozeFaults(content);
    case 'MATCHING':
      return [
        ...twice(content.left, 'left'),
        ...twice(content.right, 'right'),
        ...unknown(
          content.pairs.map(({ left }) => left),
          content.left,
          'pairs',
        ),
        ...unknown(
          content.pairs.map(({ right }) => right),
          content.right,
          'pairs',
        ),
        ...twice(
          content.pairs.map(({ left, right }) => ({ id: `${left} – ${right}` })),
          'pairs',
        ),
      ];
    case 'ORDERING':
      return [
        ...twice(content.entries, 'entries'),
        ...unknown(content.correct, content.entries, 'correct'),
        ...twice(
          content.correct.map((id) => ({ id })),
          'correct',
        ),
      ];
    case 'HOTSPOT':
      return hotspotFaults(content);
    case 'ESSAY':
      return when(content.minWords > content.maxWords, 'minWords', 'is more than maxWords', {
        reason: 'MIN_WORDS_TOO_MANY',
      });
    case 'CODE':
      return [
        ...twice(content.tests, 'tests'),
        ...content.tests.flatMap(({ call, expected }, n) => [
          ...when(isBlank(call), `tests.${n}.call`, 'is empty', { reason: 'EMPTY' }),
          ...when(!isJson(expected), `tests.${n}.expected`, 'is no JSON: a text is written with quotation marks', {
            reason: 'NOT_JSON',
          }),
        ]),
      ];
    case 'TRUE_FALSE':
    case 'FILE':
      return [];
  }
}

function multipleFaults({ choices, correct, minChoices, maxChoices }: Of<'MULTIPLE'>): ItemFault[] {
  return [
    ...twice(choices, 'choices'),
    ...unknown(correct, choices, 'correct'),
    ...twice(
      correct.map((id) => ({ id })),
      'correct',
    ),
    ...when(correct.length === 0, 'correct', 'names none: at least one choice has to be right', {
      reason: 'NOTHING_RIGHT',
    }),
    ...when(maxChoices > 0 && maxChoices < correct.length, 'maxChoices', 'is less than there are right choices', {
      reason: 'MAX_CHOICES_TOO_FEW',
    }),
    ...when(minChoices > choices.length || (maxChoices > 0 && minChoices > maxChoices), 'minChoices', 'is too many', {
      reason: 'MIN_CHOICES_TOO_MANY',
    }),
  ];
}

function unitFaults({ units, unitRequired }: Of<'NUMERIC'>): ItemFault[] {
  return [
    ...twice(
      units.map(({ unit }) => ({ id: plainUnit(unit) })),
      'units',
    ),
    ...when(
      units[0] !== undefined && units[0].factor !== 1,
      'units.0.factor',
      'is not 1: the first unit is that of `accepted`',
      { reason: 'FIRST_UNIT_FACTOR' },
    ),
    ...when(unitRequired && units.length === 0, 'unitRequired', 'needs units', { reason: 'UNITS_MISSING' }),
    ...units.flatMap(({ unit }, n) => {
      const { values, rest } = readNumber(`1 ${unit}`);
      const readable = values[0] === 1 && plainUnit(rest) === plainUnit(unit) && plainUnit(unit) !== '';
      return when(!readable, `units.${n}.unit`, 'cannot be told from the number before it', {
        reason: 'UNIT_UNREADABLE',
      });
    }),
  ];
}

function numberFaults(keys: readonly NumericKey[], field: string): ItemFault[] {
  return [
    ...noFullMarks(keys, field),
    ...keys.flatMap(({ tolerance: { kind, amount } }, n) =>
      when(
        kind === 'SIGNIFICANT_FIGURES' && (!Number.isInteger(amount) || amount < 1 || amount > 15),
        `${field}.${n}.tolerance.amount`,
        'is no whole number from 1 to 15',
        { reason: 'NOT_SIGNIFICANT_FIGURES' },
      ),
    ),
  ];
}

function textFaults(keys: readonly TextKey[], field: string): ItemFault[] {
  return [
    ...noFullMarks(keys, field),
    ...keys.flatMap(({ text, match, distance }, n) => [
      ...when(isBlank(text), `${field}.${n}.text`, 'is empty', { reason: 'EMPTY' }),
      ...when(
        match === 'PATTERN' && !isPattern(text),
        `${field}.${n}.text`,
        'is no regular expression of RE2: it has neither look-around nor back-references',
        { reason: 'NOT_A_PATTERN' },
      ),
      ...when(
        match === 'FUZZY' && distance >= [...text].length,
        `${field}.${n}.distance`,
        'is as many letters as the text has',
        { reason: 'DISTANCE_TOO_LARGE' },
      ),
    ]),
  ];
}

function clozeFaults({ text, gaps }: Of<'CLOZE'>): ItemFault[] {
  const places = [...text.text.matchAll(GAP)].map(([, id]) => ({ id: id as string }));
  const placed = new Set(places.map(({ id }) => id));
  return [
    ...twice(gaps, 'gaps'),
    ...twice(places, 'text'),
    ...unknown([...placed], gaps, 'text'),
    ...gaps.flatMap((gap, n) => [
      ...when(!placed.has(gap.id), `gaps.${n}.id`, `has no place: the text needs {{${gap.id}}}`, {
        reason: 'GAP_UNPLACED',
        id: gap.id,
      }),
      ...(gap.kind === 'TEXT' ? textFaults(gap.accepted, `gaps.${n}.accepted`) : []),
      ...(gap.kind === 'NUMERIC' ? numberFaults(gap.accepted, `gaps.${n}.accepted`) : []),
      ...(gap.kind === 'CHOICE'
        ? [...twice(gap.choices, `gaps.${n}.choices`), ...unknown([gap.correct], gap.choices, `gaps.${n}.correct`)]
        : []),
    ]),
  ];
}

function hotspotFaults({ image, areas, maxPoints }: Of<'HOTSPOT'>): ItemFault[] {
  const right = areas.filter(({ correct }) => correct).length;
  return [
    ...twice(areas, 'areas'),
    ...when(right === 0, 'areas', 'has none that is right', { reason: 'NOTHING_RIGHT' }),
    ...when(maxPoints > areas.length, 'maxPoints', 'is more than there are areas', { reason: 'MAX_POINTS_TOO_MANY' }),
    ...areas.flatMap(({ shape, coordinates }, n): ItemFault[] => {
      const field = `areas.${n}.coordinates`;
      const [a = 0, b = 0, c = 0, d = 0] = coordinates;
      if (shape === 'CIRCLE') {
        if (coordinates.length !== 3 || c <= 0)
          return when(true, field, 'of a CIRCLE are x, y and a radius above 0', { reason: 'NOT_A_CIRCLE' });
        return when(a < 0 || b < 0 || a > image.width || b > image.height, field, 'lie beside the image', {
          reason: 'BESIDE_IMAGE',
        });
      }
      if (shape === 'RECTANGLE' && (coordinates.length !== 4 || a >= c || b >= d))
        return when(true, field, 'of a RECTANGLE are left, top, right and bottom, in this order', {
          reason: 'NOT_A_RECTANGLE',
        });
      if (shape === 'POLYGON' && (coordinates.length < 6 || coordinates.length % 2 === 1))
        return when(true, field, 'of a POLYGON are x and y of three corners or more', { reason: 'NOT_A_POLYGON' });
      const beside = coordinates.some((at, index) => at < 0 || at > (index % 2 === 0 ? image.width : image.height));
      return when(beside, field, 'lie beside the image', { reason: 'BESIDE_IMAGE' });
    }),
  ];
}

function noFullMarks(keys: readonly { credit: number }[], field: string): ItemFault[] {
  return when(
    !keys.some(({ credit }) => credit === 1),
    field,
    'has none with a credit of 1: nobody could get all points',
    { reason: 'NO_FULL_MARKS' },
  );
}

function twice(list: readonly { id: string }[], field: string): ItemFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) =>
    seen.has(id) ? [{ field, message: `has ${id} twice`, because: { reason: 'ID_REPEATED', id } }] : (seen.add(id), []),
  );
}

function unknown(ids: readonly string[], list: readonly { id: string }[], field: string): ItemFault[] {
  const known = new Set(list.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ field, message: `names ${id}, which is not there`, because: { reason: 'ID_UNKNOWN', id } }));
}

function when(isSo: boolean, field: string, message: string, because: Because): ItemFault[] {
  return isSo ? [{ field, message, because }] : [];
}

/** Nothing to read and nothing to see. */
function isBlank(text: string): boolean {
  return !/\S/.test(text.replace(/<(?!img|math|audio|video)[^>]*>|&nbsp;/g, ''));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of those that are known here, which look neither ahead nor back. */
export function isPattern(pattern: string): boolean {
  try {
    patternOf(pattern);
    return true;
  } catch {
    return false;
  }
}
