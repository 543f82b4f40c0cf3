import { clozeOf, type Slot } from './cloze.reader';
import { type ContentInput, type Draft, type Given, promptOf, textsOf } from './draft';
import { type ItemSource, type Probe, responseFor } from './item-source';
import { placeOf } from './picture.reader';
import { NotImportable, remark } from './remarks';
import { childrenOf, elementsOf, numberOf, type XmlElement } from './xml';

interface Side {
  raw: string;
  id: string;
  text: ReturnType<ItemSource['rich']>;
  /** Partners that it may have; 0: any number. */
  max: number;
}

/** matchInteraction → MATCHING. */
export function readMatch(source: ItemSource, interaction: XmlElement): Draft {
  const [first, second] = childrenOf(interaction, 'qti-simple-match-set');
  if (!first || !second) throw new NotImportable(remark('QTI_NO_SETS'));
  const side = (set: XmlElement) => childrenOf(set, 'qti-simple-associable-choice').map((one) => sideOf(source, one));
  return matchingOf(source, interaction, side(first), side(second), (left, right) => `${left} ${right}`);
}

/** associateInteraction → MATCHING, with what is paired in two columns. */
export function readAssociate(source: ItemSource, interaction: XmlElement): Draft {
  const all = childrenOf(interaction, 'qti-simple-associable-choice').map((one) => sideOf(source, one));
  return inTwoColumns(source, interaction, all);
}

/** graphicAssociateInteraction → MATCHING of places in the picture. */
export function readGraphicAssociate(source: ItemSource, interaction: XmlElement): Draft {
  showPicture(interaction);
  return inTwoColumns(source, interaction, places(source, interaction));
}

/** graphicGapMatchInteraction → CLOZE with a gap for each place in the picture. */
export function readGraphicGapMatch(source: ItemSource, interaction: XmlElement): Draft {
  showPicture(interaction);
  const labels = elementsOf(interaction)
    .filter(({ name }) => name === 'qti-gap-img' || name === 'qti-gap-text')
    .map((one) => sideOf(source, one));
  const { identifier: response, correct } = responseFor(source, interaction);
  const pairs = textsOf(correct?.values).map((pair) => pair.split(' '));
  const slots = places(source, interaction).map(({ raw, id, text }): Slot & { text: string } => ({
    id,
    response,
    element: { name: 'qti-gap', attributes: { identifier: raw }, children: [] },
    choices: labels,
    correct: pairs.find(([, place]) => place === raw)?.[0],
    put: (label) => `${label} ${raw}`,
    text: text.text,
  }));
  const rows = slots.map(
    ({ element, text }): XmlElement => ({ name: 'li', attributes: {}, children: [`${text}: `, element] }),
  );
  const prompt = childrenOf(interaction, 'qti-prompt');
  interaction.children = [
    ...prompt.map((one) => ({ ...one, name: 'div' })),
    { name: 'ul', attributes: {}, children: rows },
  ];
  interaction.name = 'qti-content-body';
  return clozeOf(source, slots);
}

function sideOf(source: ItemSource, { attributes, children }: XmlElement): Side {
  const raw = attributes.identifier ?? '';
  return { raw, id: source.id(raw), text: source.rich(children), max: numberOf(attributes['match-max']) ?? 1 };
}

function places(source: ItemSource, interaction: XmlElement): Side[] {
  const hotspots = elementsOf(interaction).filter(({ name }) => /hotspot$/.test(name));
  return hotspots.map((hotspot) => {
    const { identifier: raw = '', 'match-max': max } = hotspot.attributes;
    return { raw, id: source.id(raw), text: placeOf(source, interaction, hotspot), max: numberOf(max) ?? 1 };
  });
}

/** The picture goes into the prompt, which is all that shows it. */
function showPicture(interaction: XmlElement): void {
  const picture = elementsOf(interaction).find(({ name }) => ['object', 'img', 'picture'].includes(name));
  const [prompt] = childrenOf(interaction, 'qti-prompt');
  if (!prompt && picture) interaction.children.unshift({ name: 'qti-prompt', attributes: {}, children: [picture] });
  else if (prompt && picture) prompt.children.push(picture);
}

function inTwoColumns(source: ItemSource, interaction: XmlElement, all: readonly Side[]): Draft {
  const { correct } = responseFor(source, interaction);
  const pairs = textsOf(correct?.values).map((pair) => pair.split(' '));
  const firsts = new Set(pairs.map(([first]) => first));
  const seconds = new Set(pairs.map(([, second]) => second));
  // Who stands in no pair is put on the right: it misleads there.
  const left = all.filter(({ raw }) => firsts.has(raw));
  const right = all.filter(({ raw }) => !firsts.has(raw) || seconds.has(raw));
  source.losses.add('QTI_TWO_COLUMNS');
  return matchingOf(source, interaction, left, right, (a, b) => `${a} ${b}`);
}

function matchingOf(
  source: ItemSource,
  interaction: XmlElement,
  left: readonly Side[],
  right: readonly Side[],
  pairOf: (left: string, right: string) => string,
): Draft {
  const { identifier: response, correct } = responseFor(source, interaction);
  const declared = new Set(textsOf(correct?.values));
  const all = left.flatMap((a) => right.map((b) => ({ left: a, right: b, pair: pairOf(a.raw, b.raw) })));
  let good = all.filter(({ pair }) => declared.has(pair));
  if (good.length === 0) good = all.filter(({ pair }) => source.worth({ [response]: [pair] }) > 0);
  if (good.length === 0) throw new NotImportable(remark('QTI_NO_RIGHT_PAIR'));
  type Pairing = (typeof all)[number];
  const probe = (chosen: readonly Pairing[]): Probe => ({
    given: chosen.length === 0 ? {} : { [response]: chosen.map(({ pair }) => pair) },
    answer: { pairs: chosen.map(({ left, right }) => ({ left: left.id, right: right.id })) },
  });

  const worth = (given: Given) => source.worth(given);
  const whole = worth(probe(good).given);
  const weights = left.map((one) => {
    const own = good.filter(({ left }) => left === one);
    return own.length === 0 ? 0 : whole - worth(probe(good.filter(({ left }) => left !== one)).given);
  });
  const keyed = weights.filter((weight, n) => weight > 0 || good.some(({ left: one }) => one === left[n]));
  const weighed = keyed.every((weight) => weight > 0) && new Set(keyed).size > 1;
  const content: ContentInput = {
    kind: 'MATCHING',
    prompt: promptOf(source, interaction),
    left: left.map(({ id, text }, n) => ({
      id,
      text,
      ...(weighed && (weights[n] ?? 0) > 0 && { weight: weights[n] as number }),
    })),
    right: right.map(({ id, text }) => ({ id, text })),
    pairs: good.map(({ left, right }) => ({ left: left.id, right: right.id })),
  };

  const without = good.map((gone) => good.filter((one) => one !== gone));
  const swapped = good.flatMap((gone) =>
    all
      .filter(({ left, right }) => left === gone.left && right !== gone.right)
      .map((instead) => [...good.filter((one) => one !== gone), instead]),
  );
  const alone = all.map((one) => [one]);
  const tried = [[], good, ...without, ...swapped, ...alone].filter((set) => possible(set, left, right));
  return { contents: [content], probes: tried.slice(0, 600).map(probe) };
}

/** Whether the package would let a learner pair so. */
function possible(set: readonly { left: Side; right: Side }[], left: readonly Side[], right: readonly Side[]): boolean {
  const fits = (side: Side, count: number) => side.max === 0 || count <= side.max;
  return (
    left.every((side) => fits(side, set.filter((one) => one.left === side).length)) &&
    right.every((side) => fits(side, set.filter((one) => one.right === side).length))
  );
}
