import type { Told } from '@lyceum/kernel/reasons';
import { resolvePath } from './package';
import { createRemarks, NotImportable, type Remarks, remark } from './remarks';
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
  losses: Told[];
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
  losses: Remarks;
  /** The file that is read, by which addresses in it go. */
  file: string;
  /** A section that lies in a file of its own. */
  sectionAt: SectionAt;
  /** Sections of files that this one lies in. */
  within: readonly XmlElement[];
  read: { sections: number };
  /** Weights that outcome processing counts by; null: it says nothing. */
  weights: ReadonlySet<string> | null;
}

/** An exam has no more; sections that name one another twice over would be millions. */
const MAX_SECTIONS = 1_000;

/** Parts and nested sections become a row of sections; what exams here do not have is told. @throws NotImportable */
export function readTest(test: XmlElement, file: string, sectionAt: SectionAt): ReadTest {
  const losses = createRemarks();
  const reading: Reading = { losses, file, sectionAt, within: [], read: { sections: 0 }, weights: weightsIn(test) };
  const parts = childrenOf(test, 'qti-test-part');
  for (const part of parts) checkPart(part, losses);
  checkRules(test, losses);
  const sections = parts.flatMap((part) => sectionsOf(part, reading, []));
  const limits = [test, ...(parts.length === 1 ? parts : [])].flatMap((one) => childrenOf(one, 'qti-time-limits'));
  const seconds = limits.map(({ attributes }) => numberOf(attributes['max-time'])).find((one) => one !== undefined);
  const [attempts, ...others] = parts
    .flatMap((part) => childrenOf(part, 'qti-item-session-control'))
    .flatMap(attemptsIn);
  const own = findAll(test, ({ name }) => name === 'qti-item-session-control').flatMap(attemptsIn);
  if ([...others, ...own].some((one) => one !== attempts)) losses.add('QTI_ATTEMPTS');
  return {
    identifier: test.attributes.identifier ?? '',
    title: (test.attributes.title ?? '').trim().slice(0, 200) || test.attributes.identifier || 'Test',
    instructions: rubricsOf(test, reading),
    timeLimitMs: seconds === undefined ? null : limited(losses, 'max-time', seconds, [1, WEEK_SECONDS], 1_000),
    attemptLimit: attempts === undefined ? null : limited(losses, 'max-attempts', attempts, [0, MAX_ATTEMPTS]),
    sections: withItems(sections),
    losses: losses.list(),
  };
}

// What authors of exams may set.
const WEEK_SECONDS = 7 * 24 * 3_600;
const MAX_ATTEMPTS = 1_000;

/** The number in units of ours; null, and told, where it is none that an exam can have. */
function limited(losses: Remarks, setting: string, value: number, [least, most]: [number, number], units = 1) {
  const inUnits = units === 1 ? value : Math.round(value * units);
  if (Number.isInteger(inUnits) && value >= least && value <= most) return inUnits;
  losses.add('QTI_NUMBER_LEFT_OUT', { setting, value });
  return null;
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

function checkPart(part: XmlElement, losses: Remarks): void {
  if (part.attributes['navigation-mode'] === 'linear') losses.add('QTI_ANY_ORDER');
}

function checkRules(test: XmlElement, losses: Remarks): void {
  const found = (name: string) => findAll(test, (one) => one.name === name);
  const rules = [
    ['qti-pre-condition', 'QTI_PRECONDITIONS'],
    ['qti-branch-rule', 'QTI_BRANCHES'],
    ['qti-test-feedback', 'QTI_TEST_FEEDBACK'],
    ['qti-template-default', 'QTI_TEMPLATE_DEFAULTS'],
    ['qti-adaptive-selection', 'QTI_ADAPTIVE_SELECTION'],
  ] as const;
  for (const [name, loss] of rules) if (found(name).length > 0) losses.add(loss);
  const timed = found('qti-time-limits').filter((limit) => !childrenOf(test, 'qti-time-limits').includes(limit));
  const parts = childrenOf(test, 'qti-test-part');
  if (timed.some((limit) => parts.length > 1 || !parts.some((part) => elementsOf(part).includes(limit))))
    losses.add('QTI_PART_TIMES');
  if (found('qti-time-limits').some(({ attributes }) => 'min-time' in attributes)) losses.add('QTI_LEAST_TIME');
  const processing = childOf(test, 'qti-outcome-processing');
  if (processing && !isSum(processing)) losses.add('QTI_OUTCOMES');
}

const attemptsIn = ({ attributes }: XmlElement) => numberOf(attributes['max-attempts']) ?? [];

const PARTS_ONLY = ['section-identifier', 'include-category', 'exclude-category'];

/** Outcome processing that adds the items’ scores up, as exams here do; it may do so for single sections beside. */
function isSum(processing: XmlElement): boolean {
  const inner = findAll(processing, (one) => one !== processing);
  const ofAll = ({ name, attributes }: XmlElement) =>
    name === 'qti-test-variables' && PARTS_ONLY.every((filter) => !attributes[filter]);
  return (
    inner.every(({ name }) => /^qti-(set-outcome-value|sum|test-variables|variable)$/.test(name)) && inner.some(ofAll)
  );
}

function weightsIn(test: XmlElement): Reading['weights'] {
  const processing = childOf(test, 'qti-outcome-processing');
  if (!processing) return null;
  const named = findAll(processing, ({ attributes }) => 'weight-identifier' in attributes);
  return new Set(named.map(({ attributes }) => attributes['weight-identifier'] ?? ''));
}

function sectionsOf(parent: XmlElement, reading: Reading, above: readonly string[]): ReadSection[] {
  return elementsOf(parent).flatMap((child) => sectionsAt(child, reading, above));
}

/** The section that this element is or names, with those in it. */
function sectionsAt(child: XmlElement, reading: Reading, above: readonly string[]): ReadSection[] {
  if (child.name === 'qti-assessment-section') return sectionOf(child, reading, above);
  if (child.name !== 'qti-assessment-section-ref') return [];
  const found = reading.sectionAt(reading.file, child.attributes.href ?? '');
  if (found && reading.within.includes(found.section)) {
    reading.losses.add('QTI_SECTION_IN_ITSELF', { file: child.attributes.href ?? '' });
    return [];
  }
  if (found) {
    const within = [...reading.within, found.section];
    return sectionOf(found.section, { ...reading, file: found.path, within }, above);
  }
  reading.losses.add('QTI_SECTION_GONE', { file: child.attributes.href ?? '' });
  return [];
}

function sectionOf(section: XmlElement, reading: Reading, above: readonly string[]): ReadSection[] {
  const { attributes } = section;
  reading.read.sections += 1;
  if (reading.read.sections > MAX_SECTIONS)
    throw new NotImportable(remark('QTI_TOO_MANY_SECTIONS', { max: MAX_SECTIONS }));
  const titles = [...above, (attributes.title ?? attributes.identifier ?? '').trim()];
  const below = attributes.visible === 'false' ? above : titles;
  const selection = childOf(section, 'qti-selection')?.attributes;
  const shuffle = childOf(section, 'qti-ordering')?.attributes.shuffle === 'true';
  const refs = childrenOf(section, 'qti-assessment-item-ref');
  const inner = elementsOf(section).filter(({ name }) => /^qti-assessment-section(-ref)?$/.test(name));
  if (selection?.['with-replacement'] === 'true') reading.losses.add('QTI_NOT_DRAWN_TWICE');
  if (selection && inner.length > 0) reading.losses.add('QTI_SECTIONS_DRAWN');
  if (shuffle && inner.length > 0 && inner.length + refs.length > 1) reading.losses.add('QTI_SECTIONS_SHUFFLED');
  if (shuffle && refs.some((ref) => ref.attributes.fixed === 'true')) reading.losses.add('QTI_FIXED_ITEMS');
  const asked = numberOf(selection?.select);
  const select = asked === undefined ? null : limited(reading.losses, 'select', asked, [1, Number.MAX_SAFE_INTEGER]);
  if (select !== null && refs.some((ref) => ref.attributes.required === 'true'))
    reading.losses.add('QTI_REQUIRED_DRAWN');
  const run = (refs: readonly XmlElement[]): ReadSection => ({
    title: titles.filter(Boolean).join(' · ').slice(0, 200) || 'Section',
    instructions: '',
    shuffle,
    select: select !== null && select < refs.length ? select : null,
    items: refs.map((ref) => ({ path: pathOf(reading, ref), weight: weightOf(ref, reading) })),
  });
  const instructions = rubricsOf(section, reading);
  // What is drawn or shuffled is one; else items behind an inner section come after those in it.
  if (selection || shuffle) return [{ ...run(refs), instructions }, ...sectionsOf(section, reading, below)];
  const children = elementsOf(section).filter((child) => refs.includes(child) || inner.includes(child));
  const first = children.findIndex((child) => inner.includes(child));
  const before = first < 0 ? children : children.slice(0, first);
  const behind = children.slice(before.length).flatMap((child, n, all) => {
    if (inner.includes(child)) return sectionsAt(child, reading, below);
    // The first of a run brings the others.
    if (refs.includes(all[n - 1] as XmlElement)) return [];
    const end = all.findIndex((one, at) => at > n && inner.includes(one));
    return [run(all.slice(n, end < 0 ? undefined : end))];
  });
  return [{ ...run(before), instructions }, ...behind];
}

function pathOf({ file }: Reading, { attributes }: XmlElement): string {
  return resolvePath(file, attributes.href ?? '') ?? attributes.href ?? '';
}

function weightOf(ref: XmlElement, { losses, weights: counted }: Reading): number | null {
  const own = childrenOf(ref, 'qti-weight').filter(
    ({ attributes }) => counted?.has(attributes.identifier ?? '') ?? true,
  );
  const weights = own.map(({ attributes }) => numberOf(attributes.value));
  if (own.length === 0 && childrenOf(ref, 'qti-weight').length > 0) losses.add('QTI_WEIGHTS_UNUSED');
  if (weights.length > 1) losses.add('QTI_WEIGHTS');
  const [first] = weights;
  if (first !== undefined && first <= 0) losses.add('QTI_WEIGHTLESS', { file: ref.attributes.href ?? '' });
  return first !== undefined && first > 0 && first !== 1 ? first : null;
}

function rubricsOf(element: XmlElement, { losses }: Reading): string {
  const blocks = childrenOf(element, 'qti-rubric-block');
  const shown = blocks.filter(({ attributes }) => (attributes.view ?? 'candidate').includes('candidate'));
  if (shown.length < blocks.length) losses.add('QTI_RUBRICS_FOR_OTHERS');
  if (shown.some((block) => findAll(block, ({ name }) => MEDIA.has(name)).length > 0))
    losses.add('QTI_PLAIN_INSTRUCTIONS');
  const text = shown.map((block) => paragraphs(block).join('\n\n')).join('\n\n');
  if (text.length > MAX_INSTRUCTIONS) losses.add('QTI_INSTRUCTIONS_CUT', { max: MAX_INSTRUCTIONS });
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
