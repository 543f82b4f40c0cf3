import type { ItemContent, ItemResponse } from '../item/item.content';

/**
 * An answer to which all points are due; null where only a person can tell. For after the release, and nowhere else: this is
 * the key.
 */
export function solutionOf(content: ItemContent): ItemResponse | null {
  switch (content.kind) {
    case 'SINGLE':
      return { choices: [content.correct] };
    case 'MULTIPLE':
      return { choices: content.correct };
    case 'TRUE_FALSE':
      return { choices: [String(content.correct)] };
    case 'NUMERIC': {
      const unit = content.units[0]?.unit;
      return { text: String(best(content.accepted)?.value ?? ''), ...(unit && { unit }) };
    }
    case 'SHORT_TEXT':
      return { text: best(content.accepted)?.text ?? '' };
    case 'CLOZE':
      return { gaps: content.gaps.map((gap) => ({ gap: gap.id, value: gapSolution(gap) })) };
    case 'MATCHING':
      return { pairs: content.pairs };
    case 'ORDERING':
      return { order: content.correct };
    case 'HOTSPOT':
      return {
        points: content.areas
          .filter(({ correct }) => correct)
          .map(({ shape, coordinates }) => centre(shape, coordinates)),
      };
    case 'ESSAY':
    case 'FILE':
    case 'CODE':
      return null;
  }
}

type Gap = Extract<ItemContent, { kind: 'CLOZE' }>['gaps'][number];

function gapSolution(gap: Gap): string {
  if (gap.kind === 'CHOICE') return gap.correct;
  return gap.kind === 'TEXT' ? (best(gap.accepted)?.text ?? '') : String(best(gap.accepted)?.value ?? '');
}

function best<Key extends { credit: number }>(accepted: readonly Key[]): Key | undefined {
  return accepted.reduce<Key | undefined>((most, key) => (most && most.credit >= key.credit ? most : key), undefined);
}

function centre(shape: 'RECTANGLE' | 'CIRCLE' | 'POLYGON', coordinates: readonly number[]): { x: number; y: number } {
  if (shape === 'CIRCLE') return { x: coordinates[0] ?? 0, y: coordinates[1] ?? 0 };
  const mean = (from: 0 | 1) => {
    const values = coordinates.filter((_, index) => index % 2 === from);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return { x: mean(0), y: mean(1) };
}
