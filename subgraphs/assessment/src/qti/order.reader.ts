import { type ContentInput, type Draft, promptOf, textsOf } from './draft';
import { type ItemSource, responseFor } from './item-source';
import { placeOf } from './picture.reader';
import { NotImportable, remark } from './remarks';
import { childrenOf, elementsOf, type XmlElement } from './xml';

/** orderInteraction → ORDERING. */
export function readOrder(source: ItemSource, interaction: XmlElement): Draft {
  const entries = childrenOf(interaction, 'qti-simple-choice').map((choice) => ({
    raw: choice.attributes.identifier ?? '',
    text: source.rich(choice.children),
  }));
  return orderingOf(source, interaction, entries);
}

/** graphicOrderInteraction → ORDERING of places in the picture. */
export function readGraphicOrder(source: ItemSource, interaction: XmlElement): Draft {
  const entries = elementsOf(interaction)
    .filter(({ name }) => name === 'qti-hotspot-choice')
    .map((hotspot) => ({ raw: hotspot.attributes.identifier ?? '', text: placeOf(source, interaction, hotspot) }));
  const picture = elementsOf(interaction).find(({ name }) => ['object', 'img', 'picture'].includes(name));
  const [prompt] = childrenOf(interaction, 'qti-prompt');
  if (picture && prompt) prompt.children.push(picture);
  else if (picture) interaction.children.unshift({ name: 'qti-prompt', attributes: {}, children: [picture] });
  return orderingOf(source, interaction, entries);
}

function orderingOf(
  source: ItemSource,
  interaction: XmlElement,
  entries: readonly { raw: string; text: ReturnType<ItemSource['rich']> }[],
): Draft {
  const { identifier: response, correct } = responseFor(source, interaction);
  const right = textsOf(correct?.values);
  if (entries.length < 2) throw new NotImportable(remark('QTI_TOO_FEW_ENTRIES'));
  if (right.length < 2) throw new NotImportable(remark('QTI_NO_RIGHT_ORDER'));
  if (entries.some(({ raw }) => !right.includes(raw))) source.notes.add('QTI_PLACELESS_ENTRIES');
  const base = {
    kind: 'ORDERING' as const,
    prompt: promptOf(source, interaction),
    entries: entries.map(({ raw, text }) => ({ id: source.id(raw), text })),
    correct: right.map(source.id),
  };
  const contents: ContentInput[] = [
    { ...base, partial: 'PLACES' },
    { ...base, partial: 'NEIGHBOURS' },
  ];
  const tried = orders(right);
  return {
    contents,
    probes: tried.map((order) => ({
      given: order.length === 0 ? {} : { [response]: order },
      answer: { order: order.map(source.id) },
    })),
  };
}

/** The right one, none, its reverse, each two swapped, and each turned on. */
function orders(right: readonly string[]): string[][] {
  const swaps = right.flatMap((_, a) =>
    right.slice(a + 1).map((_, offset) => {
      const order = [...right];
      const b = a + 1 + offset;
      [order[a], order[b]] = [order[b] as string, order[a] as string];
      return order;
    }),
  );
  const turned = right.map((_, n) => [...right.slice(n), ...right.slice(0, n)]);
  return [[...right], [], [...right].reverse(), ...swaps, ...turned].slice(0, 400);
}
