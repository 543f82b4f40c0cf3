import { plainUnit, readNumber } from '../scoring/number';
import { patternOf, type TextKey } from '../scoring/text';
import { GAP, type ItemContent } from './item.content';

// What the shape of a question cannot say: that its parts fit each other, and that full marks can be had.

export interface Fault {
  /** `choices.2.id` */
  field: string;
  message: string;
}
type Of<Kind extends ItemContent['kind']> = Extract<ItemContent, { kind: Kind }>;
type NumericKey = Of<'NUMERIC'>['accepted'][number];

export function contentFaults(content: ItemContent): Fault[] {
  return [...(isBlank(content.prompt.text) ? [{ field: 'prompt', message: 'is empty' }] : []), ...kindFaults(content)];
}

function kindFaults(content: ItemContent): Fault[] {
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
      return when(content.minWords > content.maxWords, 'minWords', 'is more than maxWords');
    case 'CODE':
      return [
        ...twice(content.tests, 'tests'),
        ...content.tests.flatMap(({ call, expected }, n) => [
          ...when(isBlank(call), `tests.${n}.call`, 'is empty'),
          ...when(!isJson(expected), `tests.${n}.expected`, 'is no JSON: a text is written with quotation marks'),
        ]),
      ];
    case 'TRUE_FALSE':
    case 'FILE':
      return [];
  }
}

function multipleFaults({ choices, correct, minChoices, maxChoices }: Of<'MULTIPLE'>): Fault[] {
  return [
    ...twice(choices, 'choices'),
    ...unknown(correct, choices, 'correct'),
    ...twice(
      correct.map((id) => ({ id })),
      'correct',
    ),
    ...when(correct.length === 0, 'correct', 'names none: at least one choice has to be right'),
    ...when(maxChoices > 0 && maxChoices < correct.length, 'maxChoices', 'is less than there are right choices'),
    ...when(minChoices > choices.length || (maxChoices > 0 && minChoices > maxChoices), 'minChoices', 'is too many'),
  ];
}

function unitFaults({ units, unitRequired }: Of<'NUMERIC'>): Fault[] {
  return [
    ...twice(
      units.map(({ unit }) => ({ id: plainUnit(unit) })),
      'units',
    ),
    ...when(
      units[0] !== undefined && units[0].factor !== 1,
      'units.0.factor',
      'is not 1: the first unit is that of `accepted`',
    ),
    ...when(unitRequired && units.length === 0, 'unitRequired', 'needs units'),
    ...units.flatMap(({ unit }, n) => {
      const { values, rest } = readNumber(`1 ${unit}`);
      const readable = values[0] === 1 && plainUnit(rest) === plainUnit(unit) && plainUnit(unit) !== '';
      return when(!readable, `units.${n}.unit`, 'cannot be told from the number before it');
    }),
  ];
}

function numberFaults(keys: readonly NumericKey[], field: string): Fault[] {
  return [
    ...noFullMarks(keys, field),
    ...keys.flatMap(({ tolerance: { kind, amount } }, n) =>
      when(
        kind === 'SIGNIFICANT_FIGURES' && (!Number.isInteger(amount) || amount < 1 || amount > 15),
        `${field}.${n}.tolerance.amount`,
        'is no whole number from 1 to 15',
      ),
    ),
  ];
}

function textFaults(keys: readonly TextKey[], field: string): Fault[] {
  return [
    ...noFullMarks(keys, field),
    ...keys.flatMap(({ text, match, distance }, n) => [
      ...when(isBlank(text), `${field}.${n}.text`, 'is empty'),
      ...when(
        match === 'PATTERN' && !isPattern(text),
        `${field}.${n}.text`,
        'is no regular expression of RE2: it has neither look-around nor back-references',
      ),
      ...when(
        match === 'FUZZY' && distance >= [...text].length,
        `${field}.${n}.distance`,
        'is as many letters as the text has',
      ),
    ]),
  ];
}

function clozeFaults({ text, gaps }: Of<'CLOZE'>): Fault[] {
  const places = [...text.text.matchAll(GAP)].map(([, id]) => ({ id: id as string }));
  const placed = new Set(places.map(({ id }) => id));
  return [
    ...twice(gaps, 'gaps'),
    ...twice(places, 'text'),
    ...unknown([...placed], gaps, 'text'),
    ...gaps.flatMap((gap, n) => [
      ...when(!placed.has(gap.id), `gaps.${n}.id`, `has no place: the text needs {{${gap.id}}}`),
      ...(gap.kind === 'TEXT' ? textFaults(gap.accepted, `gaps.${n}.accepted`) : []),
      ...(gap.kind === 'NUMERIC' ? numberFaults(gap.accepted, `gaps.${n}.accepted`) : []),
      ...(gap.kind === 'CHOICE'
        ? [...twice(gap.choices, `gaps.${n}.choices`), ...unknown([gap.correct], gap.choices, `gaps.${n}.correct`)]
        : []),
    ]),
  ];
}

function hotspotFaults({ image, areas, maxPoints }: Of<'HOTSPOT'>): Fault[] {
  const right = areas.filter(({ correct }) => correct).length;
  return [
    ...twice(areas, 'areas'),
    ...when(right === 0, 'areas', 'has none that is right'),
    ...when(maxPoints > areas.length, 'maxPoints', 'is more than there are areas'),
    ...areas.flatMap(({ shape, coordinates }, n) => {
      const field = `areas.${n}.coordinates`;
      const [a = 0, b = 0, c = 0, d = 0] = coordinates;
      if (shape === 'CIRCLE') {
        if (coordinates.length !== 3 || c <= 0)
          return [{ field, message: 'of a CIRCLE are x, y and a radius above 0' }];
        return when(a < 0 || b < 0 || a > image.width || b > image.height, field, 'lie beside the image');
      }
      if (shape === 'RECTANGLE' && (coordinates.length !== 4 || a >= c || b >= d))
        return [{ field, message: 'of a RECTANGLE are left, top, right and bottom, in this order' }];
      if (shape === 'POLYGON' && (coordinates.length < 6 || coordinates.length % 2 === 1))
        return [{ field, message: 'of a POLYGON are x and y of three corners or more' }];
      const beside = coordinates.some((at, index) => at < 0 || at > (index % 2 === 0 ? image.width : image.height));
      return when(beside, field, 'lie beside the image');
    }),
  ];
}

function noFullMarks(keys: readonly { credit: number }[], field: string): Fault[] {
  return when(
    !keys.some(({ credit }) => credit === 1),
    field,
    'has none with a credit of 1: nobody could get all points',
  );
}

function twice(list: readonly { id: string }[], field: string): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => (seen.has(id) ? [{ field, message: `has ${id} twice` }] : (seen.add(id), [])));
}

function unknown(ids: readonly string[], list: readonly { id: string }[], field: string): Fault[] {
  const known = new Set(list.map(({ id }) => id));
  return ids.filter((id) => !known.has(id)).map((id) => ({ field, message: `names ${id}, which is not there` }));
}

function when(isSo: boolean, field: string, message: string): Fault[] {
  return isSo ? [{ field, message }] : [];
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

function isPattern(pattern: string): boolean {
  try {
    patternOf(pattern);
    return true;
  } catch {
    return false;
  }
}
