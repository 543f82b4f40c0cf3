import { codeOf, type DomainError, told } from '@lyceum/kernel/errors';
import type { Told } from '@lyceum/kernel/reasons';
import type { ItemContent, Marking } from '../item/item.content';
import { scoreItem } from '../scoring/score-item';
import { readItem } from './item.reader';
import { writeItem } from './item.writer';
import { NotImportable, type Remarks } from './remarks';
import { parseXml } from './xml';

export interface ExportedItem {
  xml: string;
  /** What another platform will not find in it. */
  losses: Told[];
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
    await compare(xml, { content, marking, losses });
  return { xml, losses: losses.list() };
}

async function compare(
  xml: string,
  { content, marking, losses }: { content: ItemContent; marking: Marking; losses: Remarks },
): Promise<void> {
  try {
    const back = await readItem(parseXml(xml, 'item'), (href) => href);
    if (back.content.kind !== content.kind) return losses.add('QTI_EXPORT_OTHER_KIND');
    let differing = 0;
    for (const { answer, worth } of back.tried) {
      const { fraction } = await scoreItem(content, marking, answer);
      if (Math.abs((fraction ?? 0) * marking.points - worth) > 1e-6 * Math.max(1, marking.points)) differing += 1;
    }
    if (differing > 0) losses.add('QTI_EXPORT_WORTH_DIFFERS', { differing, tried: back.tried.length });
  } catch (error) {
    if (!(error instanceof NotImportable) && codeOf(error) !== 'BAD_USER_INPUT') throw error;
    losses.add('QTI_EXPORT_UNREADABLE', {
      why: error instanceof NotImportable ? error.told : told(error as DomainError),
    });
  }
}
