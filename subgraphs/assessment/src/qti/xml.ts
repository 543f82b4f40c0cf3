import { DomainError } from '@lyceum/kernel/errors';
import { SaxesParser } from 'saxes';
import { qti3Names } from './qti2-names';

/**
 * An element of a package, whatever its version, under its QTI 3 name: `qti-choice-interaction` with
 * `response-identifier`. HTML and MathML have their own names.
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

// Items are kilobytes, manifests of large banks a few megabytes.
const MAX_CHARACTERS = 16 * 1024 * 1024;
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 400_000;

const FOREIGN = new Map([
  ['http://www.w3.org/1998/Math/MathML', 'MATH'],
  ['http://www.w3.org/1999/xhtml', 'HTML'],
  ['http://www.w3.org/2000/svg', 'SVG'],
  ['http://www.w3.org/2001/XInclude', 'INCLUDE'],
]);

const ADDRESSES = new Set(['href', 'src', 'data', 'poster']);
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/|#|$)/i;

/** The folder in the package that an `xml:base` names; one elsewhere names none. */
function folderOf(base = ''): string {
  return ELSEWHERE.test(base) ? '' : base.slice(0, base.lastIndexOf('/') + 1);
}

function under(base: string, key: string, value: string): string {
  return ADDRESSES.has(key) && !ELSEWHERE.test(value) ? base + value : value;
}

/**
 * A document type that declares anything is refused, and all entities but the five of XML are: nothing is read from
 * anywhere, and nothing grows. One that names its DTD alone says nothing that is needed, and is passed over.
 * Addresses come with the folder that `xml:base` puts before them.
 * @throws BAD_USER_INPUT for what is no XML, or too deep or too large.
 */
export function parseXml(text: string, file: string): XmlElement {
  const refuse = (why: string) => new DomainError('BAD_USER_INPUT', `${file}: ${why}`, { reason: 'XML_BROKEN', file });
  if (text.length > MAX_CHARACTERS) throw refuse(`is longer than ${MAX_CHARACTERS} characters.`);
  const parser = new SaxesParser({ xmlns: true, fileName: file });
  const open: XmlElement[] = [];
  const bases = [''];
  let root: XmlElement | undefined;
  let elements = 0;
  let isQti2 = false;

  parser.on('error', (error) => {
    throw refuse(`is not well-formed XML: ${error.message.slice(0, 200)}`);
  });
  parser.on('doctype', (declared) => {
    if (declared.includes('['))
      throw refuse('declares entities or the like in its DOCTYPE, which is not read. Remove it.');
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw refuse(`has more than ${MAX_ELEMENTS} elements.`);
    if (open.length >= MAX_DEPTH) throw refuse(`is nested more than ${MAX_DEPTH} deep.`);
    const given = Object.values(tag.attributes)
      .filter(({ uri }) => uri !== 'http://www.w3.org/2000/xmlns/')
      .map(({ prefix, local, value }) => [prefix === 'xml' ? `xml:${local}` : local, value] as const);
    const space = FOREIGN.get(tag.uri);
    isQti2 ||= open.length === 0 && (/^(assessment|responseProcessing)/.test(tag.local) || /\bimsqti_v2/.test(tag.uri));
    const { name, attribute } = qti3Names(tag.local, space, isQti2);
    const base = (bases.at(-1) ?? '') + folderOf(tag.attributes['xml:base']?.value);
    bases.push(base);
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(
        given.filter(([key]) => key !== 'xml:base').map(([key, value]) => [attribute(key), under(base, key, value)]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
    bases.pop();
  });
  const add = (content: string) => {
    const siblings = open.at(-1)?.children;
    if (!siblings) return;
    const last = siblings.length - 1;
    if (typeof siblings[last] === 'string') siblings[last] += content;
    else siblings.push(content);
  };
  parser.on('text', add);
  parser.on('cdata', add);

  parser.write(text).close();
  if (!root) throw refuse('is empty.');
  return root;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement);
}

/** Children of this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** The element itself and all below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* walk(child);
}

export function findAll(element: XmlElement, matches: (element: XmlElement) => boolean): XmlElement[] {
  return [...walk(element)].filter(matches);
}

/** All text below, white space made single. */
export function textOf(node: XmlNode): string {
  const raw = (node: XmlNode): string => (isElement(node) ? node.children.map(raw).join('') : node);
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** A finite number that an attribute or text spells, else undefined. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text.trim());
  return Number.isFinite(value) ? value : undefined;
}
