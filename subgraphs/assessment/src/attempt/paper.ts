import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ExamRow, ExamSection } from '../exam/exam.model';
import { drawn, shuffled } from '../item/draw';
import { itemVersionsOf, versionId } from '../item/item.versions';
import { shownOf } from '../item/item.view';
import type { PaperItem } from './attempt.model';

type Picked = Pick<PaperItem, 'itemId' | 'version' | 'sectionId'> & { points: number | null };

/** The questions of one attempt: the same for the same seed, each of them once. */
export async function drawPaper(
  scope: TenantScope,
  { sections, shuffleChoices }: Pick<ExamRow, 'sections' | 'shuffleChoices'>,
  seed: string,
): Promise<PaperItem[]> {
  const taken = new Set(sections.flatMap(({ items }) => items.map(({ itemId }) => itemId)));
  const picked = sections.flatMap((section) => {
    const all = [...fixedOf(section), ...drawnOf(section, seed, taken)];
    return section.shuffle ? shuffled(all, `${seed}:${section.id}`) : all;
  });
  const versions = await itemVersionsOf(scope, picked);
  return picked.map((pick) => {
    const version = versions.get(versionId(pick));
    if (!version)
      throw new Error(`Item ${pick.itemId} has no version ${pick.version}, though an exam was scheduled with it.`);
    const shown = shownOf(version.content, shuffleChoices, `${seed}:${pick.itemId}`);
    return { ...pick, points: pick.points ?? version.marking.points, ...(shown && { shown }) };
  });
}

function fixedOf({ id, items }: ExamSection): Picked[] {
  return items.map(({ itemId, version, points }) => {
    if (version === null) throw new Error(`Item ${itemId} has no version, though its exam is scheduled.`);
    return { itemId, version, points, sectionId: id };
  });
}

function drawnOf({ id, draws }: ExamSection, seed: string, taken: Set<string>): Picked[] {
  return draws.flatMap(({ pool = [], count, points }, index) => {
    const versions = new Map(pool.map(({ itemId, version }) => [itemId, version]));
    const left = [...versions.keys()].filter((itemId) => !taken.has(itemId));
    const chosen = drawn(left, count, `${seed}:${id}:${index}`);
    return chosen.map((itemId) => {
      taken.add(itemId);
      return { itemId, version: versions.get(itemId) as number, points, sectionId: id };
    });
  });
}
