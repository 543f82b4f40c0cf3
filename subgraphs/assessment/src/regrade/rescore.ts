import { DomainError } from '@lyceum/kernel/errors';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ItemContent, Marking } from '../item/item.content';
import { itemVersionsOf, versionId } from '../item/item.versions';
import type { ItemResult } from '../result/result.model';
import type { Score } from '../scoring/score';
import { scoreItem } from '../scoring/score-item';
import { accepting, type RegradeChange } from './change';

/** The item as it is after the change; null where it stays as it is. The same change again changes nothing more. */
export type Rescore = (item: ItemResult) => Promise<ItemResult | null>;

/**
 * @throws NOT_FOUND when there is no such version; BAD_USER_INPUT when it is of another kind of question, or the answer makes
 * no sense for the item.
 */
export async function rescoring(scope: TenantScope, itemId: string, change: RegradeChange): Promise<Rescore> {
  switch (change.kind) {
    case 'VOID':
      return async (item) => (item.voided ? null : { ...item, points: 0, maxPoints: 0, voided: true });
    case 'FULL_POINTS':
      return unlessByHand(async (item) => changed(item, { points: item.maxPoints }));
    case 'REPLACE': {
      const { content, marking, version } = await versionOf(scope, itemId, change.toVersion);
      return unlessByHand(async (item) => {
        if (item.kind !== content.kind)
          throw new DomainError('BAD_USER_INPUT', `Version ${version} is another kind of question.`, {
            reason: 'VERSION_OF_OTHER_KIND',
            itemId,
          });
        const score = await scoreItem(content, marking, item.response);
        return changed(item, { version, score, points: pointsOf(score, item.maxPoints) });
      });
    }
    case 'ACCEPT':
      return unlessByHand(async (item) => {
        const { content, marking } = await versionOf(scope, itemId, item.version);
        const score = await better(item, accepted(content, change.answer, itemId), marking);
        return score && changed(item, { score, points: pointsOf(score, item.maxPoints) });
      });
  }
}

/** What a person gave stays, and what has been erased cannot be scored again. */
function unlessByHand(rescore: Rescore): Rescore {
  return async (item) => (isOutOfReach(item) ? null : rescore(item));
}

/** Marked by a person or waiting for one, void, or of somebody who has been erased. */
export function isOutOfReach({ markedBy, points, voided, score, response }: ItemResult): boolean {
  const erased = !score.omitted && Object.keys(response).length === 0;
  return markedBy !== null || points === null || voided === true || erased;
}

async function better(item: ItemResult, content: ItemContent, marking: Marking): Promise<Score | null> {
  const score = await scoreItem(content, marking, item.response);
  return (score.fraction ?? 0) > (item.score.fraction ?? 0) ? score : null;
}

function accepted(content: ItemContent, answer: string, itemId: string): ItemContent {
  const other = accepting(content, answer);
  if (other) return other;
  throw new DomainError(
    'BAD_USER_INPUT',
    'This cannot be said of this question in one answer: make a new version of it and regrade by that.',
    { reason: 'ANSWER_NOT_SAYABLE', itemId, answer },
  );
}

function changed(item: ItemResult, to: Partial<ItemResult>): ItemResult | null {
  const after = { ...item, ...to };
  return after.points === item.points && after.version === item.version ? null : after;
}

/** As grading rounds them. */
function pointsOf({ fraction }: Score, maxPoints: number): number | null {
  return fraction === null ? null : Math.round(fraction * maxPoints * 1_000) / 1_000;
}

async function versionOf(scope: TenantScope, itemId: string, version: number) {
  const found = (await itemVersionsOf(scope, [{ itemId, version }])).get(versionId({ itemId, version }));
  if (!found) throw new DomainError('NOT_FOUND', 'There is no such version of this item.', { itemId, version });
  return found;
}
