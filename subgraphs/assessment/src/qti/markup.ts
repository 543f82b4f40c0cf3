import { allowedTags, safeText } from '../item/html';
import type { RichText } from '../item/item.content';
import { type Remarks } from './remarks';
import { entryOf } from './value';
import { findAll, isElement, type XmlElement, type XmlNode } from './xml';

// What one sees of them may be what the question is about.
const DRAWN = new Set(['svg', 'canvas', 'iframe']);

const VOID = new Set('br col hr img source track wbr'.split(' '));

export interface MarkupTools {
  /** What stands for an element that is not HTML; undefined: its content does. */
  replace(element: XmlElement): string | undefined;
  /** The address under which a file of the package will be found. */
  media(href: string): string;
  /** Told once for each thing that is left out, by whether it changes the item. */
  losses: Pick<Remarks, 'add'>;
  notes: Pick<Remarks, 'add'>;
}

/** HTML of these nodes, safe to show, with MathML, tables and media. What cannot stay is told. */
export function toHtml(nodes: readonly XmlNode[], tools: MarkupTools): string {
  const raw = nodes.map((node) => write(node, tools)).join('');
  return sanitise(raw);
}

export function richText(nodes: readonly XmlNode[], tools: MarkupTools): RichText {
  return { format: 'HTML', text: toHtml(nodes, tools) };
}

function sanitise(html: string): string {
  const { text } = safeText({ format: 'HTML', text: html });
  return text
    .replace(/\s+/g, ' ')
    .replace(/<p> ?<\/p>/g, '')
    .trim();
}

/** Without what XML cannot hold: a vertical tab, say, that came along from a word processor. */
export function inXml(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
}

export function escapeText(text: string): string {
  return inXml(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function write(node: XmlNode, tools: MarkupTools): string {
  if (!isElement(node)) return escapeText(node);
  const inside = () => node.children.map((child) => write(child, tools)).join('');
  const { name } = node;
  if (name === 'object' || name === 'embed') return writeObject(node, tools);
  // Its sources are the same picture in other sizes and formats.
  if (name === 'picture') return node.children.map((one) => (isSource(one) ? '' : write(one, tools))).join('');
  if (name.startsWith('qti-') || name.startsWith('xi-')) return tools.replace(node) ?? inside();
  if (!allowedTags.has(name)) {
    (DRAWN.has(name) ? tools.losses : tools.notes).add('QTI_ELEMENT_LEFT_OUT', { element: name });
    return DRAWN.has(name) || ['script', 'style', 'template', 'param'].includes(name) ? '' : inside();
  }
  if ('class' in node.attributes || 'style' in node.attributes) tools.notes.add('QTI_STYLE_LEFT_OUT');
  if (VOID.has(name)) return `<${name}${attributes(node, tools)} />`;
  return `<${name}${attributes(node, tools)}>${inside()}</${name}>`;
}

const LINKS = new Set(['src', 'poster']);

function attributes({ name, attributes }: XmlElement, tools: MarkupTools): string {
  const controls = (name === 'audio' || name === 'video') && !('controls' in attributes) ? ' controls' : '';
  const pairs = Object.entries(attributes).map(([key, value]) => {
    const own = LINKS.has(key) || (key === 'href' && isLocal(value));
    return ` ${key === 'xml:lang' ? 'lang' : key}="${escapeText(own ? tools.media(value) : value)}"`;
  });
  return pairs.join('') + controls;
}

function isLocal(href: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(href);
}

const isSource = (node: XmlNode) => isElement(node) && node.name === 'source';

const SHOWN = /^image\/(png|jpeg|jpg|pjpeg|gif|webp|avif|bmp|svg\+xml)$/;

/** The text of HTML, in one line. */
function textIn(html: string): string {
  const apart = html.replace(/<\/?(p|div|br|li|tr|td|h\d|blockquote)\b[^>]*>/g, ' ');
  return apart
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** QTI 2 embeds with `object` whatever it embeds. What lies in it is for those who cannot show it. */
function writeObject(element: XmlElement, tools: MarkupTools): string {
  const { attributes: given, children } = element;
  const href = given.data ?? given.src;
  const inside = () => children.map((child) => write(child, tools)).join('');
  if (href === undefined) return inside();
  const type = given.type ?? typeOf(href);
  const isForOthers = (one: XmlElement) => one !== element && (one.name === 'object' || one.name === 'img');
  if (type.startsWith('image/') && !SHOWN.test(type) && findAll(element, isForOthers).length > 0) return inside();
  const src = escapeText(tools.media(href));
  const size = ['width', 'height'].map((key) => (given[key] ? ` ${key}="${escapeText(given[key])}"` : '')).join('');
  const text = textIn(sanitise(inside()));
  if (type.startsWith('image/')) return `<img src="${src}" alt="${text.replaceAll('"', '&quot;')}"${size} />`;
  if (type.startsWith('audio/')) return `<audio controls src="${src}">${text}</audio>`;
  if (type.startsWith('video/')) return `<video controls src="${src}"${size}>${text}</video>`;
  // A page that could not be shown in its place may be what the question is about.
  (/html/.test(type) ? tools.losses : tools.notes).add('QTI_EMBEDDED', { type: type || 'object' });
  return `<a href="${src}">${text || escapeText(href)}</a>`;
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
};

/** By the ending of the name; '' for one that is not known. */
export function typeOf(href: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(href.split(/[?#]/)[0] ?? '')?.[1] ?? '';
  return entryOf(TYPES, ending.toLowerCase()) ?? '';
}
