import type { RubricToEditFragment } from '../../__generated__/operations';
import type { Faults } from '../editor/faults';

export interface LevelValues {
  title: string;
  description: string;
  /** NaN while it cannot be read. */
  points: number;
}

export interface CriterionValues {
  title: string;
  description: string;
  levels: LevelValues[];
}

export interface RubricValues {
  title: string;
  criteria: CriterionValues[];
}

export const newLevel = (points = 0): LevelValues => ({ title: '', description: '', points });
export const newCriterion = (): CriterionValues => ({ title: '', description: '', levels: [newLevel(), newLevel(1)] });
export const newRubric = (): RubricValues => ({ title: '', criteria: [newCriterion()] });

export function valuesOf({ title, criteria }: RubricToEditFragment): RubricValues {
  return {
    title,
    criteria: criteria.map(({ title, description, levels }) => ({
      title,
      description,
      levels: levels.map(({ title, description, points }) => ({ title, description, points })),
    })),
  };
}

/** As it is sent: titles without the space around them. */
export function inputOf({ title, criteria }: RubricValues): RubricValues {
  return {
    title: title.trim(),
    criteria: criteria.map(({ levels, ...criterion }) => ({
      ...criterion,
      title: criterion.title.trim(),
      levels: levels.map((level) => ({ ...level, title: level.title.trim() })),
    })),
  };
}

const best = ({ levels }: CriterionValues) => Math.max(0, ...levels.map(({ points }) => points || 0));

/** The most that it gives. */
export const mostOf = ({ criteria }: Pick<RubricValues, 'criteria'>): number =>
  criteria.reduce((sum, criterion) => sum + best(criterion), 0);

interface Words {
  readonly title: string;
  readonly points: string;
  readonly worthless: string;
}

/** What would be refused, by the field that it is in. */
export function faultsIn({ title, criteria }: RubricValues, words: Words): Faults {
  const found: Record<string, string[]> = {};
  if (!title.trim()) found.title = [words.title];
  criteria.forEach((criterion, c) => {
    const path = `criteria.${c}`;
    if (!criterion.title.trim()) found[`${path}.title`] = [words.title];
    if (best(criterion) === 0) found[`${path}.levels`] = [words.worthless];
    criterion.levels.forEach((level, l) => {
      if (!level.title.trim()) found[`${path}.levels.${l}.title`] = [words.title];
      if (!(level.points >= 0 && level.points <= 1_000)) found[`${path}.levels.${l}.points`] = [words.points];
    });
  });
  return found;
}
