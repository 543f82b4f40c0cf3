import { codeOf } from '@lyceum/kernel/errors';
import { type QtiPackage, resolvePath } from './package';
import { childOf, elementsOf, findAll, isElement, textOf, type XmlElement, type XmlNode } from './xml';

type Files = Pick<QtiPackage, 'has' | 'xml'>;

// A text that several items share. A longer one stays behind a link: a prompt has room for 50,000 characters of markup.
const MAX_PAGE = 20_000;
const MAX_INCLUDED = 50;

/** What lies in other files of the package and stands in this one: `xi:include`, and pages that are embedded. */
export async function withIncludes(files: Files, from: string, root: XmlElement): Promise<XmlElement> {
  if (findAll(root, (one) => isInclude(one) || isPage(one)).length === 0) return root;
  return included(files, from, root, { within: [from], left: MAX_INCLUDED });
}

interface Including {
  within: readonly string[];
  left: number;
}

async function included(files: Files, from: string, element: XmlElement, state: Including): Promise<XmlElement> {
  const children: XmlNode[] = [];
  // One after the other: what is left of the number is counted down.
  for (const child of element.children) {
    if (!isElement(child)) children.push(child);
    else children.push((await other(files, from, child, state)) ?? (await included(files, from, child, state)));
  }
  return { ...element, children };
}

/** What comes in place of the element; undefined: it stays. */
async function other(
  files: Files,
  from: string,
  element: XmlElement,
  state: Including,
): Promise<XmlElement | undefined> {
  if (!isInclude(element) && !isPage(element)) return undefined;
  const path = resolvePath(from, element.attributes.href ?? element.attributes.data ?? '');
  if (path === null || !files.has(path) || state.within.includes(path) || state.left <= 0) return undefined;
  state.left -= 1;
  const root = await files.xml(path).catch((error) => {
    // Pages are seldom well-formed XML: these stay behind a link.
    if (isPage(element) && codeOf(error) === 'BAD_USER_INPUT') return undefined;
    throw error;
  });
  if (!root || (isPage(element) && textOf(root).length > MAX_PAGE)) return undefined;
  const inner = { ...state, within: [...state.within, path] };
  const content = relocated(await included(files, path, contentOf(root), inner), path, from);
  state.left = inner.left;
  return content;
}

function isInclude({ name, attributes }: XmlElement): boolean {
  return name === 'xi-include' && attributes.parse !== 'text';
}

function isPage({ name, attributes: { type, data = '' } }: XmlElement): boolean {
  return name === 'object' && (/^(text\/html|application\/xhtml\+xml)\b/.test(type ?? '') || /\.x?html?$/i.test(data));
}

function contentOf(root: XmlElement): XmlElement {
  const body = childOf(root, 'body') ?? childOf(root, 'qti-stimulus-body');
  if (body) return { name: 'div', attributes: {}, children: body.children };
  return root.name === 'html' ? { name: 'div', attributes: {}, children: elementsOf(root) } : root;
}

/** The same with addresses as they are from another file. */
export function relocated(element: XmlElement, from: string, to: string): XmlElement {
  const up = '../'.repeat(to.split('/').length - 1);
  const attributes = Object.entries(element.attributes).map(([name, value]) => {
    const path = ['src', 'data', 'poster', 'href'].includes(name) ? resolvePath(from, value) : null;
    return [name, path === null ? value : up + path.split('/').map(encodeURIComponent).join('/')];
  });
  const children = element.children.map((child) => (isElement(child) ? relocated(child, from, to) : child));
  return { name: element.name, attributes: Object.fromEntries(attributes), children };
}
