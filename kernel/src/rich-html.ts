import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

// What authors write, as HTML that a web app may put on its page as it is: nothing that runs, that looks like part of the page
// around it, or that asks another server for something.

const TEXT =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 ' +
  'hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time ' +
  'tr u ul var wbr audio source track video';
const MATH =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder ' +
  'mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr semantics';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: `${TEXT} ${MATH}`.split(' '),
  allowedAttributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    audio: ['src', 'controls'],
    video: ['src', 'controls', 'width', 'height', 'poster'],
    source: ['src', 'type'],
    track: ['src', 'kind', 'srclang', 'label'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    ol: ['start', 'type'],
    time: ['datetime'],
    math: ['display', 'alttext'],
    mo: ['stretchy', 'fence', 'separator', 'form'],
    mi: ['mathvariant'],
    mspace: ['width'],
    mtd: ['columnspan', 'rowspan'],
    menclose: ['notation'],
  },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 100,
  transformTags: {
    '*': (tagName, attributes) => ({ tagName, attribs: withOwnFiles(attributes) }),
    // The page has its one h1 already.
    h1: 'h2',
    a: (tagName, { href = '', ...attributes }) => ({
      tagName,
      attribs: /^(https?|mailto):/i.test(href)
        ? { ...attributes, href: href.trim(), target: '_blank', rel: 'noopener noreferrer' }
        : attributes,
    }),
    img: (tagName, attributes) => ({ tagName, attribs: { ...withOwnFiles(attributes), alt: attributes.alt ?? '' } }),
    audio: (tagName, attributes) => ({ tagName, attribs: { ...withOwnFiles(attributes), controls: '' } }),
    video: (tagName, attributes) => ({ tagName, attribs: { ...withOwnFiles(attributes), controls: '' } }),
  },
};

/** Of pictures and recordings, those in our own store, by their path alone: the page's own server has them too. */
function withOwnFiles(attributes: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const kept = { ...attributes };
  for (const name of ['src', 'poster']) {
    const address = kept[name];
    if (address === undefined) continue;
    const path = pathOfFile(address);
    if (path) kept[name] = path;
    else delete kept[name];
  }
  return kept;
}

function pathOfFile(address: string): string | undefined {
  if (!URL.canParse(address, 'http://localhost')) return undefined;
  const { pathname, search, searchParams } = new URL(address, 'http://localhost');
  return pathname.startsWith('/files/') && searchParams.has('signature') ? pathname + search : undefined;
}

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });

// `{{ID}}`, where a gap of a cloze stands: an underscore in it emphasises nothing.
markdown.inline.ruler.before('emphasis', 'gap', (state, silent) => {
  const [gap] = /^\{\{[\w.-]{1,64}\}\}/.exec(state.src.slice(state.pos, state.pos + 70)) ?? [];
  if (!gap) return false;
  if (!silent) state.push('text', '', 0).content = gap;
  state.pos += gap.length;
  return true;
});

/** MARKDOWN, in which HTML is text, or HTML. */
export function richHtml({ format, text }: { format: string; text: string }): string {
  return sanitizeHtml(format === 'HTML' ? text : markdown.render(text), OPTIONS);
}
