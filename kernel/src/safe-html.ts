import sanitizeHtml from 'sanitize-html';

// What authors write, as HTML that a web app may put on its page as it is: nothing that runs, that looks like part of the page
// around it, or that asks another server for something.

const BLOCKS = 'blockquote caption dd dt figcaption h2 h3 h4 h5 h6 li ol p summary table td th ul'.split(' ');
const TEXT =
  'a abbr b bdi bdo br cite code col colgroup del details dfn div dl em figure hr i img ins kbd mark pre q rp rt ruby s samp section ' +
  'small span strong sub sup tbody tfoot thead time tr u var wbr audio source track video';
const MATH =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder ' +
  'mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr semantics';

type Attributes = sanitizeHtml.Attributes;

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, ...`${TEXT} ${MATH}`.split(' ')],
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
    pre: ['tabindex'],
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
    ...Object.fromEntries(BLOCKS.map((tag) => [tag, ofItsOwnDirection(tag)])),
    // The page has its one h1 already.
    h1: ofItsOwnDirection('h2'),
    pre: (tagName, attributes) => ({ tagName, attribs: { ...attributes, tabindex: '0', dir: 'ltr' } }),
    code: (tagName, attributes) => ({ tagName, attribs: { ...attributes, dir: 'ltr' } }),
    a: (tagName, { href = '', ...attributes }) => ({ tagName, attribs: { ...attributes, ...linkTo(href) } }),
    img: (tagName, { src = '', alt = '', ...attributes }) => {
      if (pathOfFile(src)) return { tagName, attribs: { ...attributes, src, alt, loading: 'lazy' } };
      // To ask another server for a picture would tell it who reads what.
      const link = linkTo(src);
      return { tagName: 'a', attribs: link, text: alt || (link.href ?? '') };
    },
    audio: (tagName, attributes) => ({ tagName, attribs: { ...attributes, controls: '' } }),
    video: (tagName, attributes) => ({ tagName, attribs: { ...attributes, controls: '' } }),
  },
};

/** Each block has the direction of its own first letters, and what is wide scrolls by itself, by keys too. */
export function safeHtml(html: string): string {
  return sanitizeHtml(html, OPTIONS).replaceAll(/<table|<\/table>/g, (tag) =>
    tag === '<table' ? '<div class="scroll" tabindex="0" role="group"><table' : '</table></div>',
  );
}

function ofItsOwnDirection(tagName: string) {
  return (_tag: string, attributes: Attributes) => ({ tagName, attribs: { dir: 'auto', ...attributes } });
}

/** An address without a scheme would be one of the page that shows it. */
function linkTo(address: string): Attributes {
  const href = address.trim();
  return /^(https?|mailto):/i.test(href) ? { href, target: '_blank', rel: 'noopener noreferrer' } : {};
}

/** Of pictures and recordings, those in our own store, by their path alone: the page's own server has them too. */
function withOwnFiles(attributes: Attributes): Attributes {
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
