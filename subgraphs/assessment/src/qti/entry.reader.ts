import { clozeOf, slotOf } from './cloze.reader';
import { type ContentInput, type Draft, promptOf } from './draft';
import { interactionRules, numericKeys, textKeys } from './entry-keys';
import { type ItemSource, responseFor } from './item-source';
import { NotImportable, remark } from './remarks';
import { isElement, numberOf, textOf, type XmlElement, type XmlNode } from './xml';

/** A lone textEntryInteraction: NUMERIC or SHORT_TEXT when the text ends with it, else a CLOZE of one gap. */
export function readTextEntry(source: ItemSource, interaction: XmlElement): Draft {
  const { 'response-identifier': response = '' } = interaction.attributes;
  const unmarked = isUnmarked(source, response, interactionRules(source, response));
  if (!unmarked && !standsLast(source.body, interaction)) return clozeOf(source, [slotOf(source, interaction)]);
  return entryDraft(source, interaction);
}

/** sliderInteraction → NUMERIC. */
export function readSlider(source: ItemSource, interaction: XmlElement): Draft {
  const { 'lower-bound': from, 'upper-bound': to, step = '1' } = interaction.attributes;
  source.losses.add('QTI_SLIDER', { from, to, step });
  const steps = ladder(numberOf(from) ?? 0, numberOf(to) ?? 0, numberOf(step) ?? 1);
  return entryDraft(source, interaction, steps);
}

function entryDraft(source: ItemSource, interaction: XmlElement, more: readonly number[] = []): Draft {
  const declared = responseFor(source, interaction);
  const { identifier: response } = declared;
  const prompt = promptOf(source, interaction);
  const rules = interactionRules(source, response);
  if (declared.cardinality === 'record') throw new NotImportable(remark('QTI_RECORD'));
  if (['integer', 'float'].includes(declared.baseType)) {
    const { keys, probes } = numericKeys(declared, rules, (text) => source.worth({ [response]: [text] }), more);
    if (keys.length === 0 && isUnmarked(source, response, rules)) return forPerson(source, prompt);
    if (keys.length === 0) throw new NotImportable(remark('QTI_NO_RIGHT_NUMBER'));
    const content: ContentInput = { kind: 'NUMERIC', prompt, accepted: keys };
    return { contents: [content], probes: probes.map((text) => ({ given: { [response]: [text] }, answer: { text } })) };
  }
  const { keys, probes } = textKeys(declared, rules, (text) => source.worth({ [response]: [text] }));
  if (keys.length === 0 && isUnmarked(source, response, rules)) return forPerson(source, prompt);
  if (keys.length === 0) throw new NotImportable(remark('QTI_NO_RIGHT_TEXT'));
  const content: ContentInput = { kind: 'SHORT_TEXT', prompt, accepted: keys };
  return { contents: [content], probes: probes.map((text) => ({ given: { [response]: [text] }, answer: { text } })) };
}

/** Whether nothing in the package says what is right. */
function isUnmarked({ responses, isBeyond }: ItemSource, response: string, rules: readonly XmlElement[]): boolean {
  const declared = responses.get(response);
  if (declared?.correct || declared?.mapping) return false;
  return rules.length === 0 || isBeyond({ [response]: ['1'] });
}

function forPerson(source: ItemSource, prompt: ContentInput['prompt']): Draft {
  source.losses.add('QTI_UNMARKED');
  return { contents: [{ kind: 'ESSAY', prompt }], probes: [] };
}

/** Whether nothing but white space and punctuation comes behind it. */
function standsLast(body: XmlElement, interaction: XmlElement): boolean {
  let behind = '';
  let met = false;
  const visit = (node: XmlNode): void => {
    if (node === interaction) met = true;
    else if (isElement(node) && /^qti-(feedback|modal|rubric)/.test(node.name)) return;
    else if (isElement(node)) {
      if (met && ['img', 'object', 'table', 'math'].includes(node.name)) behind += node.name;
      node.children.forEach(visit);
    } else if (met) behind += textOf(node);
  };
  visit(body);
  return !/[\p{L}\p{N}]/u.test(behind);
}

function ladder(from: number, to: number, step: number): number[] {
  const count = Math.min(200, Math.floor((to - from) / Math.max(step, 1e-9)) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, n) => from + n * step);
}
