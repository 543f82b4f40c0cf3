import { createHash } from 'node:crypto';
import type { ItemResponse, RichText } from '../item/item.content';
import { type OutcomeDeclaration, outcomesOf, type ResponseDeclaration, responsesOf } from './declarations';
import { evaluate, UnknownRule } from './expression';
import { type MarkupTools, richText } from './markup';
import { type Processor, processorOf } from './processing';
import { createRemarks, NotImportable, type Remarks, remark } from './remarks';
import { entryOf, numberValue, sameValue, type Value, valueOf } from './value';
import { childOf, elementsOf, findAll, isElement, textOf, type XmlElement, type XmlNode } from './xml';

/** Responses by their identifier, as texts of the package. */
export type Given = Record<string, string[]>;

/** The same answer as QTI and as we write it. */
export interface Probe {
  given: Given;
  answer: ItemResponse;
}

/** One item of a package while it is read, with what has been found out about it. */
export interface ItemSource {
  element: XmlElement;
  body: XmlElement;
  responses: ReadonlyMap<string, ResponseDeclaration>;
  outcomes: ReadonlyMap<string, OutcomeDeclaration>;
  /** Whether the package has response processing, of whatever kind. */
  processed: boolean;
  /** What an answer is worth in the package, in its points. */
  worth(given: Given): number;
  /** What an expression of response processing comes to whatever is answered; null when that depends on the answer. */
  constant(expression: XmlElement): Value;
  /** Whether a rule that is not known decides what an answer is worth. */
  isBeyond(given: Given): boolean;
  /** All outcomes of an answer. */
  outcomesOf(given: Given): ReadonlyMap<string, Value>;
  rich(nodes: readonly XmlNode[]): RichText;
  markup: MarkupTools;
  /** HTML that stands for an element of the body; an interaction that has none is left out of it. */
  stands: Map<XmlElement, string>;
  /** An id of ours for an identifier of theirs: the same one wherever it can be. */
  id(identifier: string): string;
  /** What changes the item, and what is merely good to know. */
  losses: Remarks;
  notes: Remarks;
  /** Files of the package that it shows. */
  media: Set<string>;
}

/** Opens an item to be read. @throws NotImportable */
export function openItem(element: XmlElement, resolve: (href: string) => string | null): ItemSource {
  const body = childOf(element, 'qti-item-body');
  if (!body) throw new NotImportable(remark('QTI_NO_BODY'));
  const responses = responsesOf(element);
  const outcomes = outcomesOf(element);
  const losses = createRemarks();
  const notes = createRemarks();
  const media = new Set<string>();

  const score = scoreName(outcomes);
  const keyed = [...responses.values()].some(({ correct }) => correct);
  let gaveUp = false;
  const giveUp = (error: unknown) => {
    if (!(error instanceof UnknownRule)) throw error;
    gaveUp = true;
    losses.add(keyed ? 'QTI_RULE_UNKNOWN' : 'QTI_RULE_LEFT_OUT', { rule: error.rule });
  };
  let processor: Processor | undefined;
  try {
    processor = processorOf(element, { responses, outcomes });
  } catch (error) {
    giveUp(error);
  }
  const processed = processor !== undefined || gaveUp;

  const outcomesFor = (given: Given): ReadonlyMap<string, Value> => {
    const values = new Map<string, Value>();
    for (const { identifier, cardinality, baseType } of responses.values())
      values.set(identifier, valueOf(cardinality, baseType, entryOf(given, identifier) ?? []));
    try {
      if (processor) return processor(values);
    } catch (error) {
      giveUp(error);
      processor = undefined;
    }
    if (!processed && keyed) notes.add('QTI_NO_PROCESSING');
    return byCorrectResponse(responses, values, score);
  };

  const stands = new Map<XmlElement, string>();
  const markup: MarkupTools = {
    replace: (element) => stands.get(element) ?? standIn(element, losses, notes),
    losses,
    notes,
    media(href) {
      const path = resolve(href);
      if (path === null) {
        losses.add('QTI_FILE_GONE', { file: href.slice(0, 200) });
        return '';
      }
      media.add(path);
      return `media:${placeholderOf(path)}`;
    },
  };
  return {
    element,
    body,
    responses,
    outcomes,
    processed,
    worth: (given) => Number(outcomesFor(given).get(score)?.values[0] ?? 0) || 0,
    isBeyond: (given) => outcomesFor(given) && gaveUp,
    outcomesOf: outcomesFor,
    constant: (expression) => constantValue(expression, responses, outcomes),
    rich: (nodes) => markdownIn(nodes, stands, markup) ?? richText(nodes, markup),
    markup,
    stands,
    id: idsOf(),
    losses,
    notes,
    media,
  };
}

function constantValue(
  expression: XmlElement,
  responses: ItemSource['responses'],
  declaredOutcomes: ItemSource['outcomes'],
): Value {
  const reads = (one: XmlElement) => one.name === 'qti-variable' && responses.has(one.attributes.identifier ?? '');
  if (findAll(expression, reads).length > 0) return null;
  const outcomes = new Map([...declaredOutcomes].map(([name, { initial }]) => [name, initial]));
  try {
    return evaluate(expression, { responses, declaredOutcomes, given: new Map(), outcomes });
  } catch (error) {
    if (!(error instanceof UnknownRule)) throw error;
    return null;
  }
}

/** The Markdown of an exported item, which says that it is Markdown; undefined where other content stands beside it. */
function markdownIn(
  nodes: readonly XmlNode[],
  stands: ReadonlyMap<XmlElement, string>,
  markup: MarkupTools,
): RichText | undefined {
  const marked = nodes.find((node) => isElement(node) && node.attributes['data-lyceum'] === 'markdown');
  if (marked === undefined || !isElement(marked)) return undefined;
  if (nodes.some((node) => node !== marked && richText([node], markup).text !== '')) return undefined;
  const line = (node: XmlNode) =>
    isElement(node) ? (node.name === 'br' ? '\n' : (stands.get(node) ?? textOf(node))) : node;
  const text = elementsOf(marked).map(({ children }) => children.map(line).join(''));
  return {
    format: 'MARKDOWN',
    text: text.join('\n\n').replace(/\.\.\/media\/(\w[\w.-]*)/g, (_, name) => markup.media(`../media/${name}`)),
  };
}

/** Stands for a file of the package until it has a name of its own in the store. */
export function placeholderOf(path: string): string {
  return `package-${createHash('sha256').update(path).digest('hex')}`;
}

/** What the body shows for elements that are QTI’s; undefined: what is in them. */
function standIn({ name, attributes }: XmlElement, losses: Remarks, notes: Remarks): string | undefined {
  if (/^qti-(feedback-(inline|block)|modal-feedback)$/.test(name)) return '';
  if (name === 'qti-end-attempt-interaction') {
    losses.add('QTI_BUTTON', { title: (attributes.title ?? '').slice(0, 100) });
    return '';
  }
  if (/^qti-.*-interaction$/.test(name)) return '';
  if (name === 'qti-rubric-block') {
    if ((attributes.view ?? 'candidate').split(/\s+/).includes('candidate')) return undefined;
    losses.add('QTI_RUBRIC_FOR', { view: attributes.view });
    return '';
  }
  if (name === 'qti-printed-variable') {
    losses.add('QTI_PRINTED', { name: attributes.identifier ?? '?' });
    return '…';
  }
  if (name === 'qti-info-control') {
    notes.add('QTI_INFO_SHOWN', { title: (attributes.title ?? 'information').slice(0, 100) });
    return undefined;
  }
  if (name === 'xi-include') {
    losses.add('QTI_FILE_GONE', { file: (attributes.href ?? '').slice(0, 200) });
    return '';
  }
  if (name === 'qti-stylesheet' || name === 'qti-catalog-info') {
    notes.add(name === 'qti-stylesheet' ? 'QTI_STYLE_LEFT_OUT' : 'QTI_CATALOG');
    return '';
  }
  if (
    !/^qti-(prompt|stimulus-body|content-body|hottext|gap|template-(inline|block)|info-control|position-object-stage)$/.test(
      name,
    )
  )
    notes.add('QTI_PLAIN_CONTENT', { element: name });
  return undefined;
}

export function interactionsOf(body: XmlElement): XmlElement[] {
  return findAll(body, ({ name }) => /^qti-.*-interaction$/.test(name));
}

/** The declaration of an interaction’s response. @throws NotImportable */
export function responseFor({ responses }: Pick<ItemSource, 'responses'>, { attributes, name }: XmlElement) {
  const declared = responses.get(attributes['response-identifier'] ?? '');
  if (!declared) throw new NotImportable(remark('QTI_RESPONSE_UNDECLARED', { interaction: name }));
  return declared;
}

function scoreName(outcomes: ReadonlyMap<string, OutcomeDeclaration>): string {
  if (outcomes.has('SCORE')) return 'SCORE';
  const numeric = [...outcomes.values()].find(
    ({ baseType, identifier }) => baseType === 'float' && identifier !== 'MAXSCORE',
  );
  return numeric?.identifier ?? 'SCORE';
}

/** Each response weighs the same. */
function byCorrectResponse(
  responses: ReadonlyMap<string, ResponseDeclaration>,
  given: ReadonlyMap<string, Value>,
  score: string,
): Map<string, Value> {
  const keyed = [...responses.values()].filter(({ correct }) => correct !== null);
  const right = keyed.filter(({ identifier, correct }) => sameValue(given.get(identifier) ?? null, correct)).length;
  return new Map([[score, numberValue(keyed.length === 0 ? 0 : right / keyed.length)]]);
}

function idsOf(): (identifier: string) => string {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  return (identifier) => {
    const before = known.get(identifier);
    if (before !== undefined) return before;
    const plain = identifier.replace(/[^\w.-]/g, '_').slice(0, 60) || '_';
    let id = plain;
    for (let n = 2; taken.has(id); n += 1) id = `${plain}-${n}`;
    known.set(identifier, id);
    taken.add(id);
    return id;
  };
}
