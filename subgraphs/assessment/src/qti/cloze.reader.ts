import { type ContentInput, type Draft, type Given, share, textsOf } from './draft';
import { interactionRules, type NumericKey, numericKeys, type TextKey, textKeys } from './entry-keys';
import { type ItemSource, type Probe, responseFor } from './item-source';
import { escapeText } from './markup';
import { NotImportable, remark } from './remarks';
import { childrenOf, findAll, isElement, type XmlElement, type XmlNode } from './xml';

const MAX_GAPS = 100;

type Gap = Extract<ContentInput, { kind: 'CLOZE' }>['gaps'][number];
type Choice = { id: string; raw: string; text: ReturnType<ItemSource['rich']> };

/** One gap to be, with the place in the package’s responses where its value goes. */
export interface Slot {
  id: string;
  response: string;
  element: XmlElement;
  choices?: Choice[];
  /** What the declared right answer has in it. */
  correct: string | undefined;
  /** How a value stands in the response: itself, or a pair of it and the gap. */
  put: (value: string) => string;
}

/** An interaction that is one gap. @throws NotImportable */
export function slotOf(source: ItemSource, interaction: XmlElement): Slot {
  const declared = responseFor(source, interaction);
  const { identifier: response } = declared;
  const [mapped] = [...(declared.mapping?.entries ?? [])].sort((a, b) => b.value - a.value);
  const best = mapped && mapped.value > 0 ? mapped.key : undefined;
  const correct = declared.correct ? textsOf(declared.correct.values)[0] : best;
  const slot = {
    id: source.id(response),
    response,
    element: interaction,
    correct,
    put: (value: string) => value,
  };
  if (interaction.name === 'qti-text-entry-interaction') return slot;
  if (declared.cardinality !== 'single')
    throw new NotImportable(remark('QTI_CHOICES_AMONG_OTHERS', { interaction: interaction.name }));
  const found = findAll(interaction, ({ name }) => /^qti-(inline-choice|simple-choice|hottext)$/.test(name));
  return { ...slot, choices: choicesOf(source, found) };
}

/** gapMatchInteraction → CLOZE with a list of all words in each gap. */
export function gapSlots(source: ItemSource, interaction: XmlElement): Slot[] {
  const { identifier: response, correct } = responseFor(source, interaction);
  const words = choicesOf(source, [
    ...childrenOf(interaction, 'qti-gap-text'),
    ...childrenOf(interaction, 'qti-gap-img'),
  ]);
  if (childrenOf(interaction, 'qti-gap-text').some(({ attributes }) => attributes['match-max'] !== '0'))
    source.notes.add('QTI_WORD_USED_OFTEN');
  const pairs = textsOf(correct?.values).map((pair) => pair.split(' '));
  const beside = findAll(source.body, ({ name }) => name === 'qti-gap-match-interaction').length > 1;
  return findAll(interaction, ({ name }) => name === 'qti-gap').map((element) => {
    const gap = element.attributes.identifier ?? '';
    return {
      // Two interactions may have a gap of the same name.
      id: source.id(beside ? `${response}.${gap}` : gap),
      response,
      element,
      choices: words,
      correct: pairs.find(([, to]) => to === gap)?.[0],
      put: (value: string) => `${value} ${gap}`,
    };
  });
}

/** CLOZE of these gaps, with the whole body around them. @throws NotImportable */
export function clozeOf(source: ItemSource, slots: readonly Slot[]): Draft {
  if (slots.length === 0) throw new NotImportable(remark('QTI_NO_GAP'));
  if (slots.length > MAX_GAPS) throw new NotImportable(remark('QTI_TOO_MANY_GAPS', { max: MAX_GAPS }));
  const givenBy = (values: ReadonlyMap<string, string>): Given => {
    const given = new Map<string, string[]>();
    for (const { id, response, put } of slots) {
      const value = values.get(id);
      if (value !== undefined) given.set(response, [...(given.get(response) ?? []), put(value)]);
    }
    return Object.fromEntries(given);
  };
  const worth = (values: ReadonlyMap<string, string>) => source.worth(givenBy(values));
  const right = new Map(slots.flatMap(({ id, correct }) => (correct === undefined ? [] : [[id, correct] as const])));
  const instead = (id: string, value: string | undefined) => {
    const values = new Map(right);
    if (value === undefined) values.delete(id);
    else values.set(id, value);
    return values;
  };

  // What is not declared to be right is found out, for gaps may count together.
  for (const slot of slots.filter(({ id }) => !right.has(id))) {
    const without = worth(right);
    const { values } = gapOf(source, slot, (value) => worth(instead(slot.id, value)) - without);
    const gains = values.map((value) => worth(instead(slot.id, value)));
    const best = Math.max(...gains);
    if (best > without) right.set(slot.id, values[gains.indexOf(best)] as string);
  }
  const tried: Map<string, string>[] = [new Map(), right];
  const allWrong = new Map<string, string>();
  const read = slots.map((slot) => {
    const without = worth(instead(slot.id, undefined));
    // Alone it is worth something unless all have to be right; then it counts beside the others.
    const over = (base: number) => gapOf(source, slot, (value) => worth(instead(slot.id, value)) - base);
    const first = over(without);
    const worths = first.values.map((value) => worth(instead(slot.id, value)));
    const wrong = Math.min(...worths);
    allWrong.set(slot.id, first.values[worths.indexOf(wrong)] as string);
    // Where a gap that is left out spoils the others, it is worth what it has over a wrong answer.
    const { gap, values, best } = wrong > without && Math.max(...worths) > wrong ? over(wrong) : first;
    for (const value of values) tried.push(instead(slot.id, value), new Map([[slot.id, value]]));
    tried.push(instead(slot.id, undefined));
    return { gap, best };
  });
  tried.push(allWrong, ...swapped(source, slots, right));
  const weighed = read.every(({ best }) => best > 0) && new Set(read.map(({ best }) => best)).size > 1;
  const gaps = read.map(({ gap, best }): Gap => (weighed ? { ...gap, weight: best } : gap));
  const probes = tried
    .slice(0, 500)
    .map((values): Probe => ({ given: givenBy(values), answer: { gaps: answerOf(source, slots, values) } }));

  for (const { id, element } of slots) source.stands.set(element, mark(id));
  const [before, around] = promptAndText(source);
  for (const node of around) if (isElement(node)) unwrap(source, slots, node);
  const { format, text } = source.rich(around);
  const shown = text.replaceAll('{{', '{\u200b{').replace(/\uE000([^\uE001]*)\uE001/g, '{{$1}}');
  const prompt = source.rich(before);
  if (prompt.text === '') prompt.text = escapeText(titleOf(source));
  return { contents: [{ kind: 'CLOZE', prompt, text: { format, text: shown }, gaps }], probes };
}

/** What stands before the first block with a gap in it says what to do. */
function promptAndText({ body }: ItemSource): [XmlNode[], XmlNode[]] {
  const own = childrenOf(body, 'div').find(({ attributes }) => attributes['data-lyceum'] === 'text');
  if (own) return [body.children.slice(0, body.children.indexOf(own)), own.children];
  const nodes = body.children.flatMap((node) => {
    if (!isElement(node) || node.name !== 'qti-gap-match-interaction') return [node];
    const prompt = childrenOf(node, 'qti-prompt');
    node.children = node.children.filter((child) => !isElement(child) || child.name !== 'qti-prompt');
    return [...prompt.map((one) => ({ ...one, name: 'div' })), node];
  });
  const hasGap = (node: XmlNode) =>
    isElement(node) && findAll(node, ({ name }) => /-interaction$|^qti-gap$/.test(name)).length > 0;
  const first = nodes.findIndex(hasGap);
  return [nodes.slice(0, first), nodes.slice(first)];
}

function titleOf({ element }: ItemSource): string {
  return element.attributes.title || element.attributes.identifier || '…';
}

/** The right answers with those of two gaps the wrong way round: of gaps that name a pair the order may not matter. */
function swapped(
  { responses }: ItemSource,
  slots: readonly Slot[],
  right: ReadonlyMap<string, string>,
): Map<string, string>[] {
  const typeOf = ({ response }: Slot) => responses.get(response)?.baseType;
  const takes = ({ choices }: Slot, value: string) => !choices || choices.some(({ raw }) => raw === value);
  return slots.flatMap((one, n) =>
    slots.slice(n + 1).flatMap((other) => {
      const [a, b] = [right.get(one.id), right.get(other.id)];
      if (a === undefined || b === undefined || a === b || typeOf(one) !== typeOf(other)) return [];
      if (!takes(one, b) || !takes(other, a)) return [];
      return [new Map([...right, [one.id, b], [other.id, a]])];
    }),
  );
}

const mark = (id: string) => `\uE000${id}\uE001`;

/** Interactions whose gaps lie within them show what is in them; a list of choices goes where it stood. */
function unwrap(source: ItemSource, slots: readonly Slot[], node: XmlElement): void {
  for (const element of findAll(node, ({ name }) => name === 'qti-gap-match-interaction')) {
    const inside = element.children.filter((child) => !isElement(child) || !/^qti-gap-(text|img)$/.test(child.name));
    source.stands.set(element, source.rich(inside).text);
  }
  for (const { id, element } of slots) {
    const [prompt] = childrenOf(element, 'qti-prompt');
    if (prompt) source.stands.set(element, `<div>${source.rich([prompt]).text}</div><p>${mark(id)}</p>`);
  }
}

function answerOf(source: ItemSource, slots: readonly Slot[], values: ReadonlyMap<string, string>) {
  return slots.flatMap(({ id, choices }) => {
    const value = values.get(id);
    return value === undefined ? [] : [{ gap: id, value: choices ? source.id(value) : value }];
  });
}

function choicesOf(source: ItemSource, elements: readonly XmlElement[]): Choice[] {
  return elements.map((element) => {
    const raw = element.attributes.identifier ?? '';
    return { id: source.id(raw), raw, text: source.rich(element.children) };
  });
}

function gapOf(
  source: ItemSource,
  slot: Slot,
  gain: (value: string) => number,
): { gap: Gap; values: string[]; best: number } {
  const { id, choices } = slot;
  if (choices) {
    if (choices.length < 2) throw new NotImportable(remark('QTI_GAP_CHOICES_TOO_FEW'));
    const worth = choices.map(({ raw }) => gain(raw));
    const best = Math.max(...worth);
    const declaredAt = choices.findIndex(({ raw }) => raw === slot.correct);
    const at = declaredAt >= 0 && (best <= 0 || worth[declaredAt] === best) ? declaredAt : worth.indexOf(best);
    if (best <= 0 && declaredAt < 0) throw new NotImportable(remark('QTI_GAP_NO_CHOICE', { id }));
    const shown = choices.map(({ id, text }, n) => {
      const credit = share(worth[n] as number, best);
      return n === at || credit === 0 ? { id, text } : { id, text, credit };
    });
    return {
      gap: { kind: 'CHOICE', id, choices: shown, correct: (choices[at] as Choice).id },
      values: choices.map(({ raw }) => raw),
      best,
    };
  }
  const declared = responseFor(source, slot.element);
  const rules = interactionRules(source, slot.response);
  if (['integer', 'float'].includes(declared.baseType)) {
    const { keys, probes, best } = numericKeys(declared, rules, gain);
    if (keys.length === 0) throw new NotImportable(remark('QTI_GAP_NO_NUMBER', { id }));
    return { gap: { kind: 'NUMERIC', id, accepted: keys as [NumericKey, ...NumericKey[]] }, values: probes, best };
  }
  const { keys, probes, best } = textKeys(declared, rules, gain);
  if (keys.length === 0) throw new NotImportable(remark('QTI_GAP_NO_TEXT', { id }));
  return { gap: { kind: 'TEXT', id, accepted: keys as [TextKey, ...TextKey[]] }, values: probes, best };
}
