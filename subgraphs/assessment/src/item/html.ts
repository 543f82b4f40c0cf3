import sanitizeHtml from 'sanitize-html';
import type { RichText } from './item.content';

// What may stand in the HTML of a question: text, tables, MathML, and images and recordings of our own. Nothing that runs,
// looks like part of the page around it, or asks another server for something and so tells it who sits which exam.

const TEXT =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 ' +
  'hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time ' +
  'tr u ul var wbr address article aside audio center footer header label main source strike track video acronym big rb rtc';
const MATH =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder ' +
  'mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr maction semantics annotation';

/** Elements that stay. */
export const allowedTags: ReadonlySet<string> = new Set(`${TEXT} ${MATH}`.split(' '));

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags],
  allowedAttributes: {
    '*': ['lang', 'dir', 'title', 'aria-label', 'aria-hidden', 'role'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    audio: ['src', 'controls'],
    video: ['src', 'controls', 'width', 'height', 'poster'],
    source: ['src', 'type'],
    track: ['src', 'kind', 'srclang', 'label'],
    td: ['colspan', 'rowspan', 'headers'],
    th: ['colspan', 'rowspan', 'headers', 'scope'],
    col: ['span'],
    ol: ['start', 'type'],
    time: ['datetime'],
    math: ['display', 'alttext'],
    mo: ['stretchy', 'fence', 'separator', 'form', 'lspace', 'rspace'],
    mi: ['mathvariant'],
    mspace: ['width'],
    mfenced: ['open', 'close', 'separators'],
    mfrac: ['linethickness'],
    mtd: ['columnspan', 'rowspan'],
    menclose: ['notation'],
  },
  allowedSchemes: ['media'],
  allowedSchemesByTag: { a: ['https', 'http', 'mailto', 'media'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'poster'],
  allowProtocolRelative: false,
  // Addresses without a scheme would be those of the page that shows the question.
  transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: withoutRelative(attribs) }) },
  nestingLimit: 100,
};

function withoutRelative(attributes: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => !['href', 'src', 'poster'].includes(name) || /^[a-z]+:/i.test(value.trim()),
  );
  return Object.fromEntries(kept);
}

/** HTML as it may be stored and shown; Markdown stays as it is, for whoever shows it lets no HTML through. */
export function safeText({ format, text }: RichText): RichText {
  return { format, text: format === 'HTML' ? sanitizeHtml(text, OPTIONS) : text };
}
