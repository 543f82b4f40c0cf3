import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import { scoreItem } from '../scoring/score-item';
import { contentFrom } from './content.graph';
import { feedbackOf } from './feedback';
import { checkContent, checkMarking } from './item.check';
import type { ItemContent, Marking } from './item.content';
import { withMedia } from './item.media';
import { normaliseResponse } from './item.response';
import { getItem, getVersion } from './item.service';
import type { TriedItem, TryItemInput } from './item.type';
import { markingFrom } from './marking.graph';
import { questionOf } from './question';

type Scope = Pick<Context, 'tenant'> & { readonly files: Files };

/**
 * A question as learners meet it, and what an answer is worth; nothing is kept.
 * @throws NOT_FOUND; BAD_USER_INPUT for a content or an answer with faults.
 */
export async function tryItem(scope: Scope, input: TryItemInput): Promise<TriedItem> {
  const { itemId, content, marking } = await tried(scope, input);
  const question = questionOf(scope, { itemId, content, marking });
  if (!input.response) return { question, points: null, correctness: null, omitted: null, parts: [], feedback: [] };
  const response = normaliseResponse(content, input.response);
  const { fraction, correctness, omitted, parts = [] } = await scoreItem(content, marking, response);
  const points = fraction === null ? null : Math.round(fraction * marking.points * 1e6) / 1e6;
  const feedback = feedbackOf(content, response, { correctness }).map((text) =>
    withMedia(scope.files, scope.tenant.id, text),
  );
  return { question, points, correctness, omitted, parts, feedback };
}

async function tried(
  scope: Scope,
  input: TryItemInput,
): Promise<{ itemId: string; content: ItemContent; marking: Marking }> {
  if ((input.itemId == null) === (input.content == null))
    throw new DomainError('BAD_USER_INPUT', 'Name an item or give a content, and not both.');
  if (input.content) {
    const content = checkContent(contentFrom(input.content));
    return { itemId: 'tried', content, marking: checkMarking(markingFrom(input.marking)) };
  }
  const itemId = input.itemId as string;
  const version = input.version ?? (await getItem(scope, itemId)).version;
  const stored = await getVersion(scope, itemId, version);
  return input.marking ? { ...stored, marking: checkMarking(markingFrom(input.marking)) } : stored;
}
