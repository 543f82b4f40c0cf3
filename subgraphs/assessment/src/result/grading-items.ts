import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { PaperItem } from '../attempt/attempt.model';
import type { ItemContent, Marking } from '../item/item.content';
import { items } from '../item/item.model';
import { itemVersionsOf, versionId } from '../item/item.versions';

/** What scoring an answer needs of its item. */
export interface GradingItem {
  content: ItemContent;
  marking: Marking;
  skills: string[];
}

// Skills may be named anew while an exam is graded; nobody waits for that.
const FRESH_MS = 60_000;
const MAX_KEPT = 20_000;
const kept = new Map<string, { skills: string[]; until: number }>();

/** By item. Versions never change, and skills are as they were a minute ago at most: a thousand submissions ask once. */
export async function gradingItemsOf(
  scope: TenantScope,
  paper: readonly Pick<PaperItem, 'itemId' | 'version'>[],
): Promise<Map<string, GradingItem>> {
  const versions = await itemVersionsOf(scope, paper);
  const skills = await skillsOf(
    scope,
    paper.map(({ itemId }) => itemId),
  );
  const known = new Map<string, GradingItem>();
  for (const ref of paper) {
    const row = versions.get(versionId(ref));
    if (row)
      known.set(ref.itemId, { content: row.content, marking: row.marking, skills: skills.get(ref.itemId) ?? [] });
  }
  return known;
}

async function skillsOf(scope: TenantScope, ids: readonly string[]): Promise<Map<string, string[]>> {
  const now = performance.now();
  const key = (id: string) => `${scope.tenant.id} ${id}`;
  const missing = ids.filter((id) => (kept.get(key(id))?.until ?? 0) < now);
  if (missing.length > 0) {
    const found = await items(scope).find({ _id: { $in: missing } }, { projection: { skills: 1 } });
    const byId = new Map(found.map(({ _id, skills }) => [_id, skills]));
    for (const id of missing) {
      kept.delete(key(id));
      kept.set(key(id), { skills: byId.get(id) ?? [], until: now + FRESH_MS });
    }
    while (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value as string);
  }
  return new Map(ids.map((id) => [id, kept.get(key(id))?.skills ?? []]));
}
