import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

export interface RichText {
  format: 'MARKDOWN' | 'HTML';
  text: string;
}

// HTML that stands in Markdown is text.
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });

// `span` with a language or a direction is how questions say a word of another language.
const TAGS =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption figure h3 h4 h5 h6 hr i ' +
  'img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead tr u ul ' +
  'var wbr audio video source track details summary math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror ' +
  'mpadded mphantom mfenced menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr ' +
  'mtd mlabeledtr semantics annotation';

/**
 * As HTML that a page may show as it is: nothing runs, looks like part of the page around it, or asks another server for
 * something. Pictures and recordings stay when they come from `mediaOrigin`. Headings begin below the page's own.
 */
export function htmlOf({ format, text }: RichText, mediaOrigin: string): string {
  const isOurs = (address = '') => URL.canParse(address) && new URL(address).origin === mediaOrigin;
  return sanitizeHtml(format === 'MARKDOWN' ? markdown.render(text) : text, {
    allowedTags: TAGS.split(' '),
    allowedAttributes: {
      '*': ['lang', 'dir', 'title'],
      a: ['href', 'rel', 'target'],
      img: ['src', 'alt', 'width', 'height'],
      audio: ['src', 'controls'],
      video: ['src', 'controls', 'width', 'height', 'poster'],
      source: ['src', 'type'],
      track: ['src', 'kind', 'srclang', 'label'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      col: ['span'],
      ol: ['start', 'type'],
      math: ['display', 'alttext'],
      mo: ['stretchy', 'fence', 'separator', 'form', 'lspace', 'rspace'],
      mi: ['mathvariant'],
      mspace: ['width'],
      mfenced: ['open', 'close', 'separators'],
      menclose: ['notation'],
    },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: 100,
    transformTags: {
      h1: 'h3',
      h2: 'h4',
      a: (tagName, { href = '', title }) => ({
        tagName,
        attribs: /^(https?|mailto):/i.test(href)
          ? { href, ...(title && { title }), rel: 'noopener noreferrer nofollow', target: '_blank' }
          : {},
      }),
    },
    exclusiveFilter: ({ tag, attribs }) =>
      (['img', 'source', 'track'].includes(tag) && !isOurs(attribs.src)) ||
      (['audio', 'video'].includes(tag) && attribs.src !== undefined && !isOurs(attribs.src)) ||
      (tag === 'video' && attribs.poster !== undefined && !isOurs(attribs.poster)),
  });
}
