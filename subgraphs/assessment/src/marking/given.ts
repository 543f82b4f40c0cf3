import { DomainError } from '@lyceum/kernel/errors';
import type { RubricCriterion } from '../rubric/rubric.model';
import { maxOf } from '../rubric/rubric.service';
import type { Mark } from './marking.model';
import type { MarkAnswerInput } from './marking.type';

type Given = Pick<Mark, 'points' | 'criteria' | 'comment'>;

/**
 * What a marker gave, checked. Without points, those of the chosen levels count, as the same share of the item's points.
 * @throws BAD_USER_INPUT for more points than there are, and for levels that are not of the rubric.
 */
export function givenOf(
  { points, criteria, comment }: Pick<MarkAnswerInput, 'points' | 'criteria' | 'comment'>,
  maxPoints: number,
  rubric: readonly RubricCriterion[] | undefined,
): Given {
  const chosen = criteria.map(({ criterionId, levelId }) => {
    const level = rubric?.find(({ id }) => id === criterionId)?.levels.find(({ id }) => id === levelId);
    if (!level)
      throw new DomainError('BAD_USER_INPUT', 'The rubric of this answer has no such level.', {
        reason: 'RUBRIC_LEVEL_GONE',
        criterionId,
        levelId,
      });
    return { criterionId, levelId, points: level.points };
  });
  if (new Set(chosen.map(({ criterionId }) => criterionId)).size < chosen.length)
    throw new DomainError('BAD_USER_INPUT', 'A criterion has one level: one was named twice.', {
      reason: 'CRITERION_TWICE',
    });
  return {
    points: points == null ? byRubric(chosen, maxPoints, rubric) : checked(points, maxPoints),
    criteria: chosen.map(({ criterionId, levelId }) => ({ criterionId, levelId })),
    comment,
  };
}

function checked(points: number, maxPoints: number): number {
  if (points >= 0 && points <= maxPoints) return thousandths(points);
  throw new DomainError('BAD_USER_INPUT', `This answer can have 0 to ${maxPoints} points.`, {
    reason: 'POINTS_OUT_OF_RANGE',
    maxPoints,
  });
}

function byRubric(
  chosen: readonly { points: number }[],
  maxPoints: number,
  rubric: readonly RubricCriterion[] | undefined,
): number {
  if (!rubric || chosen.length < rubric.length)
    throw new DomainError('BAD_USER_INPUT', 'Give points, or a level for every criterion of the rubric.', {
      reason: 'MARK_INCOMPLETE',
    });
  return thousandths((chosen.reduce((sum, { points }) => sum + points, 0) / maxOf(rubric)) * maxPoints);
}

const thousandths = (points: number) => Math.round(points * 1_000) / 1_000;
