import { codeOf } from '@lyceum/kernel/errors';
import type { ItemContent, Marking } from '../item/item.content';
import { scoreItem } from '../scoring/score-item';
import { readItem } from './item.reader';
import { writeItem } from './item.writer';
import { NotImportable } from './remarks';
import { parseXml } from './xml';

export interface ExportedItem {
  xml: string;
  /** What another platform will not find in it, in sentences. */
  losses: string[];
}

/** An item as QTI 3, which is read back at once: what the file does not say as the item does is among the losses. */
export async function exportItem(
  identifier: string,
  title: string,
  content: ItemContent,
  marking: Marking,
): Promise<ExportedItem> {
  const { xml, losses } = writeItem(identifier, title, content, marking);
  if (!['ESSAY', 'FILE', 'CODE'].includes(content.kind) && losses.size === 0)
    for (const loss of await unlike(xml, content, marking)) losses.add(loss);
  return { xml, losses: [...losses] };
}

async function unlike(xml: string, content: ItemContent, marking: Marking): Promise<string[]> {
  try {
    const back = await readItem(parseXml(xml, 'item'), (href) => href);
    if (back.content.kind !== content.kind) return [`it reads as ${back.content.kind}`];
    let differing = 0;
    for (const { answer, worth } of back.tried) {
      const { fraction } = await scoreItem(content, marking, answer);
      if (Math.abs((fraction ?? 0) * marking.points - worth) > 1e-6 * Math.max(1, marking.points)) differing += 1;
    }
    return differing === 0
      ? []
      : [`${differing} of ${back.tried.length} answers that were tried are worth something else in QTI`];
  } catch (error) {
    if (!(error instanceof NotImportable) && codeOf(error) !== 'BAD_USER_INPUT') throw error;
    return [`it may not be read elsewhere: ${(error as Error).message}`];
  }
}
