import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

export interface MarkdownOptions {
  /** Origins that pictures may come from; one from elsewhere becomes a link, since asking for it would tell who reads what. */
  pictures: readonly string[];
  /** Of the page around it: a first heading that says the same is left out. */
  title?: string;
}

const markdown = new MarkdownIt({ html: false, linkify: true });

const BLOCKS = ['p', 'ul', 'ol', 'li', 'blockquote', 'table', 'th', 'td', 'h2', 'h3', 'h4', 'h5', 'h6'];

const SAFE: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, ...'a br code div del em hr img pre s strong tbody thead tr'.split(' ')],
  allowedAttributes: {
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt', 'loading'],
    pre: ['tabindex', 'dir'],
    code: ['dir'],
    div: ['tabindex', 'role', 'class'],
    ...Object.fromEntries(BLOCKS.map((tag) => [tag, ['dir', ...(tag === 'ol' ? ['start'] : [])]])),
  },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  allowedClasses: { div: ['scroll'] },
  nestingLimit: 100,
};

/**
 * Markdown that somebody wrote as HTML that a page may show: no HTML of theirs, no scripts, no pictures from elsewhere.
 * Headings begin at h2, each block has the direction of its own first letters, and what is wide scrolls by itself.
 */
export function htmlOf(text: string, { pictures, title }: MarkdownOptions): string {
  const tokens = markdown.parse(text, {});
  const [opening, heading] = tokens;
  const isTitle = opening?.type === 'heading_open' && heading?.content.trim() === title?.trim();
  const html = markdown.renderer.render(isTitle ? tokens.slice(3) : tokens, markdown.options, {});
  return sanitizeHtml(html, { ...SAFE, transformTags: transforms(new Set(pictures)) }).replaceAll(
    /<table|<\/table>/g,
    (tag) => (tag === '<table' ? '<div class="scroll" tabindex="0" role="group"><table' : '</table></div>'),
  );
}

function transforms(pictures: ReadonlySet<string>): sanitizeHtml.IOptions['transformTags'] {
  const own = Object.fromEntries(
    BLOCKS.map((tag) => [
      tag,
      (tagName: string, attribs: sanitizeHtml.Attributes) => ({ tagName, attribs: auto(attribs) }),
    ]),
  );
  const below = Object.fromEntries(
    [1, 2, 3, 4, 5].map((level) => [`h${level}`, () => ({ tagName: `h${level + 1}`, attribs: auto({}) })]),
  );
  return {
    ...own,
    ...below,
    pre: () => ({ tagName: 'pre', attribs: { tabindex: '0', dir: 'ltr' } }),
    code: () => ({ tagName: 'code', attribs: { dir: 'ltr' } }),
    a: (_tag, { href = '' }) => ({
      tagName: 'a',
      // An address without a scheme would be one of the page that shows it.
      attribs: { ...(/^(https?|mailto):/i.test(href) && { href }), target: '_blank', rel: 'noopener noreferrer' },
    }),
    img: (_tag, { src = '', alt = '' }) =>
      pictures.has(originOf(src) ?? '')
        ? { tagName: 'img', attribs: { src, alt, loading: 'lazy' } }
        : { tagName: 'a', attribs: linkTo(src), text: alt || src },
  };
}

const auto = (attribs: sanitizeHtml.Attributes) => ({ ...attribs, dir: 'auto' });

const linkTo = (src: string): sanitizeHtml.Attributes =>
  /^https?:/i.test(src) ? { href: src, target: '_blank', rel: 'noopener noreferrer' } : {};

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
