import { textsOf } from './draft';
import type { ItemSource } from './item-source';
import { childrenOf, findAll, isElement, type XmlElement, type XmlNode } from './xml';

// Interactions that can be gaps of one text: a CLOZE. Others stand alone.
const GAPS = /^qti-(text-entry|inline-choice|choice|gap-match)-interaction$/;
// What asks nothing by itself.
const BESIDE = /^qti-(end-attempt|media)-interaction$/;

/** Interactions that a learner answers. */
export function askedIn(body: XmlElement): XmlElement[] {
  return findAll(body, ({ name }) => /^qti-.*-interaction$/.test(name) && !BESIDE.test(name));
}

/**
 * The same item once for each question that it has to become here, with the text around it and around all of them:
 * interactions that can be gaps stay together. One that is one question is answered as it is.
 */
export function questionsOf(item: XmlElement, body: XmlElement): XmlElement[] {
  const asked = askedIn(body);
  const responses = childrenOf(item, 'qti-response-declaration');
  const isGap = ({ name, attributes }: XmlElement) => {
    const declared = responses.find((one) => one.attributes.identifier === attributes['response-identifier']);
    const several = name === 'qti-choice-interaction' && declared?.attributes.cardinality !== 'single';
    return GAPS.test(name) && !several && isMarked(item, attributes);
  };
  const together = asked.filter(isGap);
  if (asked.length < 2 || together.length === asked.length) return [item];
  const groups = asked.flatMap((one) => (!isGap(one) ? [[one]] : one === together[0] ? [together] : []));
  return groups.map((kept) => without(item, new Set(asked.filter((one) => !kept.includes(one)))));
}

/** Whether anything in the package says what is right. */
function isMarked(item: XmlElement, attributes: Record<string, string>): boolean {
  const response = attributes['response-identifier'];
  const keyed = childrenOf(item, 'qti-response-declaration').some(
    (one) => one.attributes.identifier === response && one.children.some(isElement),
  );
  return (
    keyed || findAll(item, (one) => one.name === 'qti-variable' && one.attributes.identifier === response).length > 0
  );
}

/** Blocks that have none but other questions in them go with these; what is around all of them stays. */
function without(element: XmlElement, gone: ReadonlySet<XmlElement>): XmlElement {
  const isOthers = (child: XmlNode) => {
    const inside = isElement(child) ? askedIn(child) : [];
    return inside.length > 0 && inside.every((one) => gone.has(one));
  };
  const kept = element.children.filter((child) => !isOthers(child));
  return { ...element, children: kept.map((child) => (isElement(child) ? without(child, gone) : child)) };
}

/** Whether right answers to all questions are worth as much together as one by one. */
export function addsUp({ responses, worth }: ItemSource, parts: readonly XmlElement[]): boolean {
  const right = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, textsOf(responses.get(name)?.correct?.values)]));
  const namesIn = (part: XmlElement) => askedIn(part).map(({ attributes }) => attributes['response-identifier'] ?? '');
  const one = parts.reduce((sum, part) => sum + worth(right(namesIn(part))), 0);
  return Math.abs(worth(right(parts.flatMap(namesIn))) - one) < 1e-6;
}
