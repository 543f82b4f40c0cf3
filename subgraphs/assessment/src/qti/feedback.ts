import type { ItemContent, RichText } from '../item/item.content';
import { isShown } from './choice.reader';
import type { ItemSource, Probe } from './item-source';
import { findAll, type XmlElement, type XmlNode } from './xml';

/** Modal feedback and feedback in the body: by choice where one is chosen, else for right and wrong answers. */
export function withFeedback(source: ItemSource, content: ItemContent, probes: readonly Probe[]): ItemContent {
  const own = (element: XmlElement) =>
    findAll(element, ({ name }) => name === 'qti-simple-choice').flatMap((one) => findAll(one, () => true));
  const inChoices = new Set(own(source.body));
  const all = findAll(
    source.element,
    (one) => /^qti-(modal-feedback|feedback-(inline|block))$/.test(one.name) && !inChoices.has(one),
  );
  if (all.length === 0) return content;
  const placed = new Set<XmlElement>();
  const textFor = (given: Probe['given']) => {
    const outcomes = source.outcomesOf(given);
    const shown = all.filter(({ attributes }) => isShown(attributes, outcomes));
    for (const one of shown) placed.add(one);
    return shown.length === 0 ? undefined : source.rich(shown.flatMap(titled));
  };
  const result =
    content.kind === 'SINGLE' ? byChoice(content, probes, textFor) : byRightness(source, content, probes, textFor);
  const without = all.filter((one) => !placed.has(one));
  if (without.length > 0)
    source.losses.add('QTI_FEEDBACK', {
      ids: without
        .map(({ attributes }) => attributes.identifier ?? '?')
        .join(', ')
        .slice(0, 200),
    });
  return result;
}

function titled({ attributes: { title }, children }: XmlElement): XmlNode[] {
  if (!title) return children;
  const strong: XmlElement = { name: 'strong', attributes: {}, children: [title] };
  return [{ name: 'p', attributes: {}, children: [strong] }, ...children];
}

type TextFor = (given: Probe['given']) => RichText | undefined;

function byChoice(
  content: Extract<ItemContent, { kind: 'SINGLE' }>,
  probes: readonly Probe[],
  textFor: TextFor,
): ItemContent {
  // Feedback on no answer has no place here.
  const answered = probes.filter(({ answer }) => answer.choices !== undefined);
  const texts = new Map(answered.map(({ given, answer }) => [answer.choices?.[0], textFor(given)]));
  const wrong = new Set(
    content.choices.filter(({ id }) => id !== content.correct).map(({ id }) => texts.get(id)?.text),
  );
  if (wrong.size === 1) {
    const [of] = content.choices.filter(({ id }) => id !== content.correct);
    const [right, other] = [texts.get(content.correct), texts.get(of?.id)];
    return withBoth(content, right, other);
  }
  const choices = content.choices.map((choice) => {
    const text = texts.get(choice.id);
    if (!text) return choice;
    const feedback = choice.feedback ? { ...text, text: `${choice.feedback.text} ${text.text}` } : text;
    return { ...choice, feedback };
  });
  return { ...content, choices };
}

function byRightness(
  source: ItemSource,
  content: ItemContent,
  probes: readonly Probe[],
  textFor: TextFor,
): ItemContent {
  const ranked = probes
    .filter(({ given }) => Object.keys(given).length > 0)
    .map((probe) => ({ probe, worth: source.worth(probe.given) }))
    .sort((a, b) => b.worth - a.worth);
  const correct = ranked[0] && textFor(ranked[0].probe.given);
  // Where nothing that is wrong can be answered, no answer is what remains.
  const worst = ranked.length > 1 ? wholly(ranked) : ranked.length === 1 ? {} : undefined;
  return withBoth(content, correct, worst && textFor(worst));
}

/** Of the worst answers the fullest: what is said of parts that are right does not belong to a wrong one. */
function wholly(ranked: readonly { probe: Probe; worth: number }[]): Probe['given'] | undefined {
  const parts = ({ given }: Probe) => Object.values(given).flat().length;
  const worst = ranked.filter(({ worth }) => worth === ranked.at(-1)?.worth).map(({ probe }) => probe);
  return worst.reduce((full, one) => (parts(one) >= parts(full) ? one : full)).given;
}

function withBoth(content: ItemContent, correct: RichText | undefined, wrong: RichText | undefined): ItemContent {
  if (!correct && !wrong) return content;
  return { ...content, feedback: { ...(correct && { correct }), ...(wrong && { wrong }) } };
}
