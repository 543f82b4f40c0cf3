import type { z } from 'zod';
import type { itemContent, marking } from '../item/item.content';
import type { Given, ItemSource, Probe } from './item-source';
import { escapeText } from './markup';
import { isElement, type XmlElement } from './xml';

export type ContentInput = z.input<typeof itemContent>;
export type MarkingInput = z.input<typeof marking>;

/** What an item could become: contents to try, best first, and answers to compare what they are worth here and there. */
export interface Draft {
  contents: ContentInput[];
  /** None: a person marks it. */
  probes: Probe[];
}

/** The prompt of an item with one interaction: its body, with the interaction’s own prompt where that stands. */
export function promptOf(source: ItemSource, interaction: XmlElement) {
  const prompt = interaction.children.find((child) => isElement(child) && child.name === 'qti-prompt');
  source.stands.set(interaction, prompt ? `<div>${source.rich([prompt]).text}</div>` : '');
  const text = source.rich(source.body.children);
  if (/\S/.test(text.text.replace(/<(?!img|math|audio|video|object)[^>]*>/g, ''))) return text;
  const { title, identifier = '…' } = source.element.attributes;
  source.notes.add('QTI_NO_TEXT');
  return { format: 'HTML' as const, text: escapeText(title || identifier) };
}

/** The share of `best` that an answer is worth beyond `base`, as a credit; rounding that binary fractions leave is taken away. */
export function share(worth: number, best: number): number {
  if (best <= 0) return 0;
  return Math.round(Math.min(1, Math.max(-1, worth / best)) * 1e9) / 1e9;
}

/** All subsets when there are few, else the empty one, single ones, all, and those that differ from `around` in one or two. */
export function subsets(ids: readonly string[], around: readonly string[]): string[][] {
  if (ids.length <= 8)
    return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, n) => (bits >> n) & 1));
  const flip = (set: readonly string[], id: string) =>
    set.includes(id) ? set.filter((one) => one !== id) : [...set, id];
  const once = ids.map((id) => flip(around, id));
  const twice = once.flatMap((set, n) => ids.slice(n + 1, n + 6).map((id) => flip(set, id)));
  return [[], [...ids], [...around], ...ids.map((id) => [id]), ...once, ...twice];
}

export function textsOf(values: readonly unknown[] | undefined): string[] {
  return (values ?? []).map(String);
}

export type { Given };
