import type { ItemContent, ItemResponse } from '../item/item.content';
import { multiple, single, trueFalse } from './choice';
import { cloze } from './cloze';
import { code } from './code';
import { hotspot } from './hotspot';
import { type Found, mark } from './mark';
import { matching } from './matching';
import { numeric } from './numeric';
import { ordering } from './ordering';
import type { ScoreItem } from './score';
import { shortText } from './text';

/**
 * Never throws for what a learner answered, however odd: that is wrong, or left out.
 * @throws when the sandbox of CODE cannot be run: our fault, so that the work is tried again.
 */
export const scoreItem: ScoreItem = async (content, marking, response) =>
  mark(await judge(content, response), marking, response.certainty);

function judge(content: ItemContent, response: ItemResponse): Found | Promise<Found> {
  switch (content.kind) {
    case 'SINGLE':
      return single(content, response);
    case 'MULTIPLE':
      return multiple(content, response);
    case 'TRUE_FALSE':
      return trueFalse(content, response);
    case 'NUMERIC':
      return numeric(content, response);
    case 'SHORT_TEXT':
      return shortText(content, response);
    case 'CLOZE':
      return cloze(content, response);
    case 'MATCHING':
      return matching(content, response);
    case 'ORDERING':
      return ordering(content, response);
    case 'HOTSPOT':
      return hotspot(content, response);
    case 'ESSAY':
      return (response.text ?? '').trim() === '' ? 'OMITTED' : 'FOR_A_PERSON';
    case 'FILE':
      return (response.files ?? []).length === 0 ? 'OMITTED' : 'FOR_A_PERSON';
    case 'CODE':
      return code(content, response);
  }
}
