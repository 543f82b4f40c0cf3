import type { ItemSource } from './item-source';
import { findAll, type XmlElement } from './xml';

// Shown in a field, or asked of an answer before it may be handed in: no answer is worth more or less by it.
const LEFT_OUT = ['placeholder-text', 'pattern-mask', 'min-strings', 'min-associations'];
// Numbers are written in tens here.
const TENS = '10';

// Their choices stand here in an order of each attempt's own.
const SHUFFLED_HERE = ['inline-choice', 'gap-match', 'match', 'associate', 'order'].map(
  (kind) => `qti-${kind}-interaction`,
);

/** Tells what is set on interactions and has no counterpart here. */
export function tellSettings({ losses, notes, responses }: ItemSource, asked: readonly XmlElement[]): void {
  for (const interaction of asked) {
    const { name, attributes } = interaction;
    for (const setting of LEFT_OUT)
      if (!['', '0'].includes(attributes[setting]?.trim() ?? ''))
        losses.add('QTI_SETTING_LEFT_OUT', { setting, interaction: name.replace(/^qti-/, '') });
    if (!['', TENS].includes(attributes.base?.trim() ?? '')) losses.add('QTI_BASE', { base: attributes.base });
    const { cardinality } = responses.get(attributes['response-identifier'] ?? '') ?? {};
    if (cardinality === 'ordered' && !name.endsWith('order-interaction')) losses.add('QTI_ORDER_OF_CHOICES');
    const isShuffled = attributes.shuffle === 'true';
    if (isShuffled && findAll(interaction, (one) => one.attributes.fixed === 'true').length > 0)
      notes.add('QTI_FIXED_CHOICES');
    if (!isShuffled && SHUFFLED_HERE.includes(name))
      notes.add('QTI_ORDER_NOT_KEPT', { interaction: name.replace(/^qti-/, '') });
  }
}
