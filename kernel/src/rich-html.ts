import MarkdownIt from 'markdown-it';
import { safeHtml } from './safe-html';

const markdown = new MarkdownIt({ html: false });
const linking = new MarkdownIt({ html: false, linkify: true });

// `{{ID}}`, where a gap of a cloze stands: an underscore in it emphasises nothing.
markdown.inline.ruler.before('emphasis', 'gap', (state, silent) => {
  const [gap] = /^\{\{[\w.-]{1,64}\}\}/.exec(state.src.slice(state.pos, state.pos + 70)) ?? [];
  if (!gap) return false;
  if (!silent) state.push('text', '', 0).content = gap;
  state.pos += gap.length;
  return true;
});

/** A text among others, safe to show: MARKDOWN, in which HTML is text, or HTML. */
export function richHtml({ format, text }: { format: string; text: string }): string {
  return safeHtml(format === 'HTML' ? text : markdown.render(text));
}

/**
 * Markdown that fills a page, safe to show: addresses in it are links, its headings begin below the page's `title`, and a first
 * one that says the same is left out.
 */
export function pageHtml(text: string, title?: string): string {
  const tokens = linking.parse(text, {});
  const [opening, heading] = tokens;
  const isTitle = opening?.type === 'heading_open' && heading?.content.trim() === title?.trim();
  const shown = isTitle ? tokens.slice(3) : tokens;
  for (const token of shown)
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
  return safeHtml(linking.renderer.render(shown, linking.options, {}));
}
