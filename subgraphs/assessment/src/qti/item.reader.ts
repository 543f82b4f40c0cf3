import { codeOf, type DomainError, told } from '@lyceum/kernel/errors';
import type { Told } from '@lyceum/kernel/reasons';
import { checkContent, checkMarking } from '../item/item.check';
import type { ItemContent, ItemResponse, Marking } from '../item/item.content';
import { scoreItem } from '../scoring/score-item';
import { readChoices, readHottext } from './choice.reader';
import { clozeOf, gapSlots, slotOf } from './cloze.reader';
import { addsUp, askedIn, questionsOf } from './composite';
import type { ContentInput, Draft, MarkingInput } from './draft';
import { readSlider, readTextEntry } from './entry.reader';
import { withFeedback } from './feedback';
import { type ItemSource, interactionsOf, openItem, type Probe } from './item-source';
import { readDrawing, readExtendedText, readUpload, refuse } from './open.reader';
import { readGraphicOrder, readOrder } from './order.reader';
import { readAssociate, readGraphicAssociate, readGraphicGapMatch, readMatch } from './pairs.reader';
import { readHotspots, readPoints } from './picture.reader';
import { NotImportable, remark } from './remarks';
import { tellSettings } from './settings';
import { instantiate } from './template';
import { childOf, childrenOf, findAll, numberOf, type XmlElement } from './xml';

/** An item of a package as it goes into the bank, its media still by their names in the package. */
export interface ReadItem {
  identifier: string;
  title: string;
  content: ItemContent;
  marking: Marking;
  losses: Told[];
  notes: Told[];
  media: string[];
  interactions: string[];
  /** Answers that were tried, and what each is worth in the package. */
  tried: { answer: ItemResponse; worth: number }[];
}

const MAX_POINTS = 1_000;

const readers: Record<string, (source: ItemSource, interaction: XmlElement) => Draft> = {
  'qti-choice-interaction': readChoices,
  'qti-hottext-interaction': readHottext,
  'qti-inline-choice-interaction': (source, interaction) => clozeOf(source, [slotOf(source, interaction)]),
  'qti-text-entry-interaction': readTextEntry,
  'qti-slider-interaction': readSlider,
  'qti-gap-match-interaction': (source, interaction) => clozeOf(source, gapSlots(source, interaction)),
  'qti-match-interaction': readMatch,
  'qti-associate-interaction': readAssociate,
  'qti-graphic-associate-interaction': readGraphicAssociate,
  'qti-graphic-gap-match-interaction': readGraphicGapMatch,
  'qti-order-interaction': readOrder,
  'qti-graphic-order-interaction': readGraphicOrder,
  'qti-hotspot-interaction': readHotspots,
  'qti-select-point-interaction': readPoints,
  'qti-position-object-interaction': readPoints,
  'qti-extended-text-interaction': readExtendedText,
  'qti-upload-interaction': readUpload,
  'qti-drawing-interaction': readDrawing,
};

/**
 * What a QTI item becomes here: one item, or several where its questions cannot be one. Every answer that is tried is worth
 * the same here and there, or `losses` says that it is not. `stimulus` are the bodies of stimuli that it names, shown before
 * its own.
 * @throws NotImportable
 */
export async function readItems(
  given: XmlElement,
  resolve: (href: string) => string | null,
  stimuli: readonly XmlElement[] = [],
): Promise<ReadItem[]> {
  const { item, said } = instantiate(given);
  const body = childOf(item, 'qti-item-body');
  if (body && item.attributes.adaptive === 'true') checkAdaptive(body);
  const questions = body ? questionsOf(item, body) : [item];
  const whole = openItem(item, resolve);
  const losses: Told[] = [];
  if (said !== null) losses.push(remark('QTI_TEMPLATED', { values: said }));
  if (questions.length > 1) {
    losses.push(remark('QTI_SPLIT'));
    if (!addsUp(whole, questions)) losses.push(remark('QTI_TOGETHER'));
  }
  const read: ReadItem[] = [];
  let left: NotImportable | undefined;
  for (const [n, question] of questions.entries()) {
    const one = await readQuestion(question, resolve, stimuli).catch((error) => {
      if (!(error instanceof NotImportable)) throw error;
      left = error;
      losses.push(remark('QTI_QUESTION_LEFT_OUT', { number: n + 1, count: questions.length, why: error.told }));
    });
    if (!one) continue;
    const nth = questions.length > 1 ? ` (${n + 1}/${questions.length})` : '';
    const identifier = nth === '' ? one.identifier : `${one.identifier}#${n + 1}`;
    read.push({ ...one, identifier, title: one.title.slice(0, 290) + nth });
  }
  if (left && read.length === 0) throw left;
  return read.map((one) => ({ ...one, losses: [...losses, ...one.losses] }));
}

/** The one item that a QTI item becomes. @throws NotImportable, also where it would be several */
export async function readItem(
  element: XmlElement,
  resolve: (href: string) => string | null,
  stimuli: readonly XmlElement[] = [],
): Promise<ReadItem> {
  const [one, ...others] = await readItems(element, resolve, stimuli);
  if (!one || others.length > 0) throw new NotImportable(remark('QTI_NOT_ONE'));
  return one;
}

async function readQuestion(
  element: XmlElement,
  resolve: (href: string) => string | null,
  stimuli: readonly XmlElement[],
): Promise<ReadItem> {
  const { identifier = '', title = '', adaptive } = element.attributes;
  const source = openItem(element, resolve);
  if (adaptive === 'true') source.losses.add('QTI_ADAPTIVE_FIRST_TRY');
  // Shared by all questions that were one item: what is changed in it is this one’s.
  source.body.children = [...stimuli.flatMap(({ children }) => children), ...source.body.children];
  if (childrenOf(element, 'qti-stylesheet').length > 0) source.notes.add('QTI_STYLE_LEFT_OUT');
  if (childOf(element, 'qti-catalog-info')) source.notes.add('QTI_CATALOG');
  if (childOf(element, 'qti-companion-materials-info')) source.losses.add('QTI_COMPANIONS');

  showMedia(source);
  const asked = askedIn(source.body);
  tellSettings(source, asked);
  const { contents, probes } = draftOf(source, asked);
  const { content, marked } = await mostFaithful(source, contents, probes);
  return {
    identifier,
    title: title.trim().slice(0, 300) || identifier,
    content: withFeedback(source, content, probes),
    marking: marked,
    losses: source.losses.list(),
    notes: source.notes.list(),
    media: [...source.media],
    interactions: interactionsOf(source.body).map(({ name }) => name),
    tried: probes.map(({ given, answer }) => ({ answer, worth: source.worth(given) })),
  };
}

/** What is asked on the first try is taken over, unless later tries ask something else. @throws NotImportable */
function checkAdaptive(body: XmlElement): void {
  const staged = findAll(body, ({ name }) => /^qti-feedback-(inline|block)$/.test(name));
  if (staged.some((one) => askedIn(one).length > 0)) throw new NotImportable(remark('QTI_ADAPTIVE_STAGES'));
}

function draftOf(source: ItemSource, asked: readonly XmlElement[]): Draft {
  const [only, ...others] = asked;
  if (!only) throw new NotImportable(remark('QTI_NO_INTERACTION'));
  if (others.length === 0) return (readers[only.name] ?? refuse)(source, only);
  return clozeOf(
    source,
    asked.flatMap((one) => (one.name === 'qti-gap-match-interaction' ? gapSlots(source, one) : [slotOf(source, one)])),
  );
}

/** mediaInteraction counts plays, which nothing here does; what it plays is shown. */
function showMedia(source: ItemSource): void {
  for (const media of interactionsOf(source.body).filter(({ name }) => name === 'qti-media-interaction')) {
    source.losses.add('QTI_PLAYS');
    source.stands.set(media, source.rich(media.children).text);
  }
}

/** An answer, and what it is worth in the package and here. */
interface Differing {
  answer: string;
  there: number;
  here: number;
}

interface Faithful {
  content: ItemContent;
  marked: Marking;
}

/** Of all contents and ways of marking the one under which most answers are worth what they are worth in the package. */
async function mostFaithful(
  source: ItemSource,
  contents: readonly ContentInput[],
  probes: readonly Probe[],
): Promise<Faithful> {
  const worth = probes.map(({ given }) => source.worth(given));
  const best = Math.max(0, ...worth);
  const points = best > 0 ? best : declaredPoints(source);
  if (probes.length > 0 && best <= 0 && source.element.attributes.adaptive === 'true')
    throw new NotImportable(remark('QTI_ADAPTIVE_WORTHLESS'));
  if (probes.length > 0 && best <= 0) source.losses.add('QTI_WORTHLESS');
  if (points > MAX_POINTS) throw new NotImportable(remark('QTI_WORTH_TOO_MUCH', { max: MAX_POINTS }));
  const floor = Math.max(-2, Math.min(0, ...worth) / points);
  const hint = markingHint(source);
  const markings: MarkingInput[] = [
    ...(hint ? [{ ...hint, points }] : []),
    { points, credit: 'ALL_OR_NOTHING' },
    { points, credit: 'PARTIAL' },
    { points, credit: 'PARTIAL', floor },
    ...(floor < 0 && floor >= -1 ? [{ points, credit: 'ALL_OR_NOTHING' as const, penalty: -floor }] : []),
  ];
  let found: (Faithful & { differing: Differing[] }) | undefined;
  for (const input of contents) {
    const content = checked(input);
    for (const marked of markings.map(checkMarking)) {
      const differing = best > 0 ? await differences(content, marked, probes, worth) : [];
      if (!found || differing.length < found.differing.length) found = { content, marked, differing };
      if (differing.length === 0) return found;
    }
  }
  if (!found) throw new NotImportable(remark('QTI_NOTHING_LIKE_IT'));
  const { differing } = found;
  const [first] = differing;
  if (first) source.losses.add('QTI_WORTH_DIFFERS', { differing: differing.length, tried: probes.length, ...first });
  return found;
}

async function differences(
  content: ItemContent,
  marked: Marking,
  probes: readonly Probe[],
  worth: readonly number[],
): Promise<Differing[]> {
  const differing: Differing[] = [];
  for (const [n, { given, answer }] of probes.entries()) {
    const { fraction } = await scoreItem(content, marked, answer);
    const here = (fraction ?? 0) * marked.points;
    const there = worth[n] as number;
    if (Math.abs(here - there) <= 1e-6 * Math.max(1, marked.points)) continue;
    differing.push({ answer: JSON.stringify(given).slice(0, 150), there: round(there), here: round(here) });
  }
  return differing;
}

/** How an exported item was marked: of ways that come to the same it is the one meant. */
function markingHint({ body }: ItemSource): MarkingInput | undefined {
  const said = body.attributes['data-lyceum-marking'];
  try {
    return said === undefined ? undefined : { ...checkMarking(JSON.parse(said)), certainty: false };
  } catch {
    return undefined;
  }
}

function declaredPoints({ outcomes }: ItemSource): number {
  const initial = Number(outcomes.get('MAXSCORE')?.initial?.values[0] ?? 0);
  const maximum = outcomes.get('SCORE')?.maximum ?? 0;
  return [initial, maximum].find((points) => points > 0) ?? 1;
}

function checked(input: ContentInput): ItemContent {
  try {
    return checkContent(input);
  } catch (error) {
    if (codeOf(error) !== 'BAD_USER_INPUT') throw error;
    throw new NotImportable(told(error as DomainError));
  }
}

const round = (value: number) => numberOf(value.toFixed(4)) ?? 0;
