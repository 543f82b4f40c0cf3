import type { ItemContent, Marking, RichText } from '../item/item.content';
import { escapeText, inXml } from './markup';
import type { Remarks } from './remarks';
import {
  add,
  and,
  condition,
  conditions,
  declare,
  equals,
  gapTest,
  given,
  mapping,
  match,
  numberRules,
  or,
  setScore,
  textRules,
} from './rules';

// What each kind of question is in QTI 3.

type Of<Kind extends ItemContent['kind']> = Extract<ItemContent, { kind: Kind }>;

export interface Parts {
  declarations: string;
  body: string;
  rules: string;
}

/** Nodes of a text. Markdown stays as it was typed, in paragraphs, and says that it is. */
export function xhtml({ format, text }: RichText): string {
  if (format === 'MARKDOWN') {
    const paragraphs = text.split(/\n{2,}/).map((one) => `<p>${escapeText(one).replaceAll('\n', '<br/>')}</p>`);
    return `<div data-lyceum="markdown">${paragraphs.join('')}</div>`;
  }
  return inXml(text)
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(/\s([\w:-]+)(="[^"]*")?/g, (whole, name, value) => (value ? whole : ` ${name}=""`)),
    )
    .replace(/<math\b/g, '<math xmlns="http://www.w3.org/1998/Math/MathML"')
    .replace(/\bmedia:(\w[\w.-]*)/g, '../media/$1');
}

/** The body of an item with its responses and what they are worth, and to `losses` what cannot be said; media are named `../media/NAME`. */
export function partsOf(content: ItemContent, marking: Marking, losses: Remarks): Parts {
  switch (content.kind) {
    case 'SINGLE':
      return single(content, marking);
    case 'TRUE_FALSE':
      return trueFalse(content, marking);
    case 'MULTIPLE':
      return multiple(content, marking);
    case 'NUMERIC':
      if (content.units.length > 0) losses.add('QTI_EXPORT_UNITS');
      return {
        declarations: declare('RESPONSE', 'single', 'float', [String(content.accepted[0]?.value)]),
        body: `${xhtml(content.prompt)}<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>`,
        rules: numberRules('RESPONSE', content.accepted, marking.points),
      };
    case 'SHORT_TEXT':
      return {
        declarations: declare('RESPONSE', 'single', 'string', [
          content.accepted.find(({ match }) => match !== 'PATTERN')?.text ?? '',
        ]),
        body: `${xhtml(content.prompt)}<p><qti-text-entry-interaction response-identifier="RESPONSE"/></p>`,
        rules: textRules('RESPONSE', content.accepted, marking.points, losses),
      };
    case 'CLOZE':
      return cloze(content, marking, losses);
    case 'MATCHING':
      return matching(content, marking);
    case 'ORDERING':
      return ordering(content, marking, losses);
    case 'HOTSPOT':
      return hotspot(content, marking);
    case 'ESSAY':
      if (content.rubricId) losses.add('QTI_EXPORT_RUBRIC');
      return {
        declarations: declare('RESPONSE', 'single', 'string', []),
        body: `${xhtml(content.prompt)}<qti-extended-text-interaction response-identifier="RESPONSE" data-lyceum-words="${content.minWords} ${content.maxWords}"/>`,
        rules: '',
      };
    case 'FILE':
      if (content.rubricId) losses.add('QTI_EXPORT_RUBRIC');
      return {
        declarations: declare('RESPONSE', content.maxFiles > 1 ? 'multiple' : 'single', 'file', []),
        body: `${xhtml(content.prompt)}<qti-upload-interaction response-identifier="RESPONSE" data-lyceum-files="${content.maxFiles} ${content.maxBytes} ${content.types.join(' ')}"/>`,
        rules: '',
      };
    case 'CODE':
      losses.add('QTI_EXPORT_CODE');
      return {
        declarations: declare('RESPONSE', 'single', 'string', []),
        body: `${xhtml(content.prompt)}<qti-extended-text-interaction response-identifier="RESPONSE" format="preformatted"/>`,
        rules: '',
      };
  }
}

function choicesXml(choices: Of<'SINGLE'>['choices']): string {
  return choices
    .map(({ id, text, feedback }) => {
      const said = feedback
        ? `<qti-feedback-inline outcome-identifier="CHOSEN" identifier="${id}" show-hide="show">${xhtml(feedback)}</qti-feedback-inline>`
        : '';
      return `<qti-simple-choice identifier="${id}">${xhtml(text)}${said}</qti-simple-choice>`;
    })
    .join('\n');
}

function single({ prompt, choices, correct, shuffle }: Of<'SINGLE'>, { points, credit }: Marking): Parts {
  const worth = choices.map((choice) => [choice.id, choice.id === correct ? 1 : (choice.credit ?? 0)] as const);
  const partial = worth.filter(([id, credit]) => id !== correct && credit !== 0);
  const negative = credit === 'ALL_OR_NOTHING' ? partial.filter(([, credit]) => credit < 0) : partial;
  const mapped = mapping([...negative, [correct, 1]].map(([id, share]) => [String(id), Number(share) * points]));
  return {
    declarations: declare('RESPONSE', 'single', 'identifier', [correct], negative.length > 0 ? mapped : ''),
    body: `${xhtml(prompt)}<qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" max-choices="1">\n${choicesXml(choices)}\n</qti-choice-interaction>`,
    rules:
      negative.length > 0
        ? setScore('<qti-map-response identifier="RESPONSE"/>')
        : condition(match('RESPONSE'), setScore(points)),
  };
}

function trueFalse({ prompt, correct }: Of<'TRUE_FALSE'>, marking: Marking): Parts {
  const text = (text: string) => ({ format: 'HTML' as const, text });
  const choices = [
    { id: 'true', text: text('True') },
    { id: 'false', text: text('False') },
  ];
  return single({ kind: 'SINGLE', prompt, choices, correct: String(correct), shuffle: false }, marking);
}

function multiple(content: Of<'MULTIPLE'>, { points, credit, floor }: Marking): Parts {
  const { prompt, choices, correct, minChoices, maxChoices, shuffle } = content;
  const each = 1 / Math.max(1, correct.length);
  const credited = choices.some(({ credit }) => credit !== undefined);
  const worth = choices.map(({ id, credit }) => {
    const share = credited ? (credit ?? (correct.includes(id) ? each : 0)) : correct.includes(id) ? each : -each;
    return [id, share * points] as const;
  });
  const bounds = { lower: credited ? (floor ?? -1) * points : 0, upper: points };
  const whole = credit === 'ALL_OR_NOTHING';
  return {
    declarations: declare('RESPONSE', 'multiple', 'identifier', correct, whole ? '' : mapping(worth, bounds)),
    body: `${xhtml(prompt)}<qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" min-choices="${minChoices}" max-choices="${maxChoices}">\n${choicesXml(choices)}\n</qti-choice-interaction>`,
    rules: whole
      ? condition(match('RESPONSE'), setScore(points))
      : setScore('<qti-map-response identifier="RESPONSE"/>'),
  };
}

function cloze({ prompt, text, gaps }: Of<'CLOZE'>, marking: Marking, losses: Remarks): Parts {
  const { points, credit, penalty } = marking;
  const all = gaps.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const tests = gaps.map((gap) => gapTest(gap, (points * (gap.weight ?? 1)) / all, penalty, losses));
  const interaction = new Map(
    gaps.map((gap) => {
      const response = `response-identifier="${gap.id}"`;
      if (gap.kind !== 'CHOICE') return [gap.id, `<qti-text-entry-interaction ${response}/>`];
      const choices = gap.choices.map(
        ({ id, text }) => `<qti-inline-choice identifier="${id}">${xhtml(text)}</qti-inline-choice>`,
      );
      return [
        gap.id,
        `<qti-inline-choice-interaction ${response} shuffle="true">${choices.join('')}</qti-inline-choice-interaction>`,
      ];
    }),
  );
  const around = xhtml(text).replace(/\{\{([\w.-]+)\}\}/g, (whole, id) => interaction.get(id) ?? whole);
  return {
    declarations: tests.map(({ declaration }) => declaration).join('\n'),
    body: `${xhtml(prompt)}<div data-lyceum="text">${around}</div>`,
    rules:
      credit === 'ALL_OR_NOTHING'
        ? conditions([
            [and(tests.map(({ right }) => right)), setScore(points)],
            ...(penalty > 0 ? [[or(gaps.map(({ id }) => given(id))), setScore(lossOf(marking))] as const] : []),
          ])
        : tests.map(({ rules }) => rules).join('\n') + floorRules(marking),
  };
}

function matching({ prompt, left, right, pairs }: Of<'MATCHING'>, { points, credit }: Marking): Parts {
  const partners = (id: string) => pairs.filter((pair) => pair.left === id).length;
  const keyed = left.filter(({ id }) => partners(id) > 0);
  const all = keyed.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const worth = pairs.map((pair) => {
    const { weight = 1 } = keyed.find(({ id }) => id === pair.left) ?? {};
    return [`${pair.left} ${pair.right}`, (points * weight) / all / partners(pair.left)] as const;
  });
  const whole = credit === 'ALL_OR_NOTHING';
  const set = (side: readonly { id: string; text: RichText }[], max: (id: string) => number) =>
    `<qti-simple-match-set>${side
      .map(
        ({ id, text }) =>
          `<qti-simple-associable-choice identifier="${id}" match-max="${max(id)}">${xhtml(text)}</qti-simple-associable-choice>`,
      )
      .join('\n')}</qti-simple-match-set>`;
  const correct = pairs.map((pair) => `${pair.left} ${pair.right}`);
  return {
    declarations: declare('RESPONSE', 'multiple', 'directedPair', correct, whole ? '' : mapping(worth)),
    body: `${xhtml(prompt)}<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="0">${set(left, (id) => Math.max(1, partners(id)))}${set(right, () => 0)}</qti-match-interaction>`,
    rules: whole
      ? condition(match('RESPONSE'), setScore(points))
      : setScore('<qti-map-response identifier="RESPONSE"/>'),
  };
}

function ordering(
  { prompt, entries, correct, partial }: Of<'ORDERING'>,
  { points, credit }: Marking,
  losses: Remarks,
): Parts {
  const choices = entries.map(
    ({ id, text }) => `<qti-simple-choice identifier="${id}">${xhtml(text)}</qti-simple-choice>`,
  );
  const places = correct.map((id, n) =>
    condition(
      equals(`<qti-index n="${n + 1}"><qti-variable identifier="RESPONSE"/></qti-index>`, 'identifier', id),
      add(points / correct.length),
    ),
  );
  if (credit === 'PARTIAL' && partial === 'NEIGHBOURS') losses.add('QTI_EXPORT_NEIGHBOURS');
  const inPlaces = credit === 'PARTIAL' && partial === 'PLACES';
  return {
    declarations: declare('RESPONSE', 'ordered', 'identifier', correct),
    body: `${xhtml(prompt)}<qti-order-interaction response-identifier="RESPONSE" shuffle="true">\n${choices.join('\n')}\n</qti-order-interaction>`,
    rules: inPlaces ? places.join('\n') : condition(match('RESPONSE'), setScore(points)),
  };
}

/** What a wrong answer comes to, in points. */
export function lossOf({ points, penalty, floor = -1 }: Marking): number {
  return -Math.min(penalty, -floor) * points;
}

function floorRules({ points, floor }: Marking): string {
  if (floor === undefined || floor <= -1) return '';
  const lowest = `<qti-base-value base-type="float">${floor * points}</qti-base-value>`;
  return condition(`<qti-lt><qti-variable identifier="SCORE"/>${lowest}</qti-lt>`, setScore(lowest));
}

const SHAPES = { RECTANGLE: 'rect', CIRCLE: 'circle', POLYGON: 'poly' } as const;

function hotspot({ prompt, image, areas, maxPoints }: Of<'HOTSPOT'>, { points, credit }: Marking): Parts {
  const correct = areas.filter(({ correct }) => correct).map(({ id }) => id);
  const wanted = Math.min(maxPoints, correct.length) || 1;
  const each = points / wanted;
  const single = maxPoints === 1;
  const whole = credit === 'ALL_OR_NOTHING' && correct.length <= maxPoints;
  const worth = areas.map(({ id, correct }) => [id, correct ? each : -each] as const);
  const spots = areas.map(
    ({ id, shape, coordinates }) =>
      `<qti-hotspot-choice identifier="${id}" shape="${SHAPES[shape]}" coords="${coordinates.join(',')}"/>`,
  );
  const picture = `<img src="../media/${escapeText(image.file)}" alt="${escapeText(image.alt)}" width="${image.width}" height="${image.height}"/>`;
  const declared = single ? correct.slice(0, 1) : correct;
  return {
    declarations: declare(
      'RESPONSE',
      single ? 'single' : 'multiple',
      'identifier',
      declared,
      whole ? '' : mapping(worth, { lower: 0, upper: points }),
    ),
    body: `${xhtml(prompt)}<qti-hotspot-interaction response-identifier="RESPONSE" max-choices="${maxPoints}">${picture}${spots.join('')}</qti-hotspot-interaction>`,
    rules: whole
      ? condition(match('RESPONSE'), setScore(points))
      : setScore('<qti-map-response identifier="RESPONSE"/>'),
  };
}
