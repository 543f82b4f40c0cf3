import { NotImportable } from './item-source';
import { resolvePath } from './package';
import {
  childOf,
  childrenOf,
  elementsOf,
  findAll,
  isElement,
  numberOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml';

/** A test of a package, its items still by their files. */
export interface ReadTest {
  identifier: string;
  title: string;
  instructions: string;
  timeLimitMs: number | null;
  attemptLimit: number | null;
  sections: ReadSection[];
  losses: string[];
}

export interface ReadSection {
  title: string;
  instructions: string;
  shuffle: boolean;
  /** So many of them at random; null: all. */
  select: number | null;
  /** `path` in the package. */
  items: { path: string; weight: number | null }[];
}

type SectionAt = (from: string, href: string) => { path: string; section: XmlElement } | undefined;

interface Reading {
  losses: Set<string>;
  /** The file that is read, by which addresses in it go. */
  file: string;
  /** A section that lies in a file of its own. */
  sectionAt: SectionAt;
  /** Sections of files that this one lies in. */
  within: readonly XmlElement[];
  read: { sections: number };
}

/** An exam has no more; sections that name one another twice over would be millions. */
const MAX_SECTIONS = 1_000;

/** Parts and nested sections become a row of sections; what exams here do not have is told. @throws NotImportable */
export function readTest(test: XmlElement, file: string, sectionAt: SectionAt): ReadTest {
  const reading: Reading = { losses: new Set(), file, sectionAt, within: [], read: { sections: 0 } };
  const { losses } = reading;
  const parts = childrenOf(test, 'qti-test-part');
  for (const part of parts) checkPart(part, losses);
  checkRules(test, losses);
  const sections = parts.flatMap((part) => sectionsOf(part, reading, []));
  const limits = [test, ...(parts.length === 1 ? parts : [])].flatMap((one) => childrenOf(one, 'qti-time-limits'));
  const seconds = limits.map(({ attributes }) => numberOf(attributes['max-time'])).find((one) => one !== undefined);
  const attempts = parts
    .flatMap((part) => childrenOf(part, 'qti-item-session-control'))
    .map(({ attributes }) => numberOf(attributes['max-attempts']))
    .find((one) => one !== undefined);
  return {
    identifier: test.attributes.identifier ?? '',
    title: (test.attributes.title ?? '').trim().slice(0, 200) || test.attributes.identifier || 'Test',
    instructions: rubricsOf(test, reading),
    timeLimitMs: seconds && seconds > 0 ? Math.round(seconds * 1_000) : null,
    attemptLimit: attempts ?? null,
    sections: withItems(sections),
    losses: [...losses],
  };
}

/** A section without items is there for its text, which goes before the next one’s. */
function withItems(sections: readonly ReadSection[]): ReadSection[] {
  let before = '';
  return sections.flatMap((section) => {
    const instructions = [before, section.instructions].filter(Boolean).join('\n\n').slice(0, MAX_INSTRUCTIONS);
    before = section.items.length > 0 ? '' : instructions;
    return section.items.length > 0 ? [{ ...section, instructions }] : [];
  });
}

function checkPart(part: XmlElement, losses: Set<string>): void {
  if (part.attributes['navigation-mode'] === 'linear')
    losses.add('items can be answered in any order, in the package one after the other');
}

function checkRules(test: XmlElement, losses: Set<string>): void {
  const found = (name: string) => findAll(test, (one) => one.name === name);
  const rules: [string, string][] = [
    ['qti-pre-condition', 'preconditions were left out: everybody gets all items'],
    ['qti-branch-rule', 'branch rules were left out: everybody gets all items'],
    ['qti-test-feedback', 'feedback on the whole test was left out'],
    ['qti-template-default', 'defaults of template variables were left out'],
    ['qti-adaptive-selection', 'adaptive selection was left out: everybody gets all items'],
  ];
  for (const [name, loss] of rules) if (found(name).length > 0) losses.add(loss);
  const timed = found('qti-time-limits').filter((limit) => !childrenOf(test, 'qti-time-limits').includes(limit));
  const parts = childrenOf(test, 'qti-test-part');
  if (timed.some((limit) => parts.length > 1 || !parts.some((part) => elementsOf(part).includes(limit))))
    losses.add('time limits of parts, sections and items were left out: an exam has one');
  if (found('qti-time-limits').some(({ attributes }) => 'min-time' in attributes))
    losses.add('a least time was left out');
  const processing = childOf(test, 'qti-outcome-processing');
  if (processing && !isSum(processing)) losses.add('outcome processing was left out: points are added up');
}

/** Outcome processing that adds the items’ scores up, as exams here do. */
function isSum(processing: XmlElement): boolean {
  const inner = findAll(processing, (one) => one !== processing);
  return inner.every(({ name }) => /^qti-(set-outcome-value|sum|test-variables|variable)$/.test(name));
}

function sectionsOf(parent: XmlElement, reading: Reading, above: readonly string[]): ReadSection[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === 'qti-assessment-section') return sectionOf(child, reading, above);
    if (child.name !== 'qti-assessment-section-ref') return [];
    const found = reading.sectionAt(reading.file, child.attributes.href ?? '');
    if (found && reading.within.includes(found.section)) {
      reading.losses.add(`the section ${child.attributes.href ?? ''} holds itself: it was left out there`);
      return [];
    }
    if (found) {
      const within = [...reading.within, found.section];
      return sectionOf(found.section, { ...reading, file: found.path, within }, above);
    }
    reading.losses.add(`the section ${child.attributes.href ?? ''} is not in the package`);
    return [];
  });
}

function sectionOf(section: XmlElement, reading: Reading, above: readonly string[]): ReadSection[] {
  const { attributes } = section;
  reading.read.sections += 1;
  if (reading.read.sections > MAX_SECTIONS) throw new NotImportable(`it has more than ${MAX_SECTIONS} sections`);
  const titles = [...above, (attributes.title ?? attributes.identifier ?? '').trim()];
  const selection = childOf(section, 'qti-selection')?.attributes;
  const inner = sectionsOf(section, reading, attributes.visible === 'false' ? above : titles);
  if (selection?.['with-replacement'] === 'true') reading.losses.add('items are not drawn twice');
  if (selection && inner.length > 0) reading.losses.add('drawing among sections was left out: all of them are in');
  const refs = childrenOf(section, 'qti-assessment-item-ref');
  const select = numberOf(selection?.select) ?? null;
  if (select !== null && refs.some((ref) => ref.attributes.required === 'true'))
    reading.losses.add('required items are drawn like the others');
  const own: ReadSection = {
    title: titles.filter(Boolean).join(' · ').slice(0, 200) || 'Section',
    instructions: rubricsOf(section, reading),
    shuffle: childOf(section, 'qti-ordering')?.attributes.shuffle === 'true',
    select: select !== null && select < refs.length ? select : null,
    items: refs.map((ref) => ({ path: pathOf(reading, ref), weight: weightOf(ref, reading) })),
  };
  return [own, ...inner];
}

function pathOf({ file }: Reading, { attributes }: XmlElement): string {
  return resolvePath(file, attributes.href ?? '') ?? attributes.href ?? '';
}

function weightOf(ref: XmlElement, reading: Reading): number | null {
  const weights = childrenOf(ref, 'qti-weight').map(({ attributes }) => numberOf(attributes.value));
  if (weights.length > 1) reading.losses.add('of several weights of an item the first counts');
  const [first] = weights;
  return first !== undefined && first > 0 && first !== 1 ? first : null;
}

function rubricsOf(element: XmlElement, { losses }: Reading): string {
  const blocks = childrenOf(element, 'qti-rubric-block');
  const shown = blocks.filter(({ attributes }) => (attributes.view ?? 'candidate').includes('candidate'));
  if (shown.length < blocks.length) losses.add('rubric blocks that are not for candidates were left out');
  if (shown.some((block) => findAll(block, ({ name }) => MEDIA.has(name)).length > 0))
    losses.add('instructions became plain text: pictures, tables and formulas in them were left out');
  const text = shown.map((block) => paragraphs(block).join('\n\n')).join('\n\n');
  if (text.length > MAX_INSTRUCTIONS) losses.add(`instructions were cut after ${MAX_INSTRUCTIONS} characters`);
  return text.slice(0, MAX_INSTRUCTIONS);
}

const MAX_INSTRUCTIONS = 10_000;
const MEDIA = new Set(['img', 'object', 'table', 'math', 'audio', 'video']);
const BLOCKS = /^(p|div|li|h[1-6]|tr|blockquote|pre|dt|dd)$/;

/** Text of one paragraph, its line breaks kept. */
function lines(node: XmlNode): string {
  const raw = (node: XmlNode): string => {
    if (!isElement(node)) return node.replace(/\s+/g, ' ');
    return node.name === 'br' ? '\n' : node.children.map(raw).join('');
  };
  return raw(node)
    .replace(/ *\n */g, '\n')
    .trim();
}

/** Text by the innermost blocks that it stands in. */
function paragraphs(element: XmlElement): string[] {
  const isBlock = (one: XmlElement) => BLOCKS.test(one.name);
  if (findAll(element, isBlock).every((one) => one === element)) return [lines(element)].filter(Boolean);
  const found: string[] = [];
  let line = '';
  for (const child of element.children) {
    const nested = isElement(child) && findAll(child, isBlock).length > 0;
    if (!nested) line += isElement(child) ? ` ${textOf(child)} ` : child;
    else {
      found.push(line.replace(/\s+/g, ' '), ...paragraphs(child));
      line = '';
    }
  }
  return [...found, line.replace(/\s+/g, ' ')].map((one) => one.trim()).filter(Boolean);
}
