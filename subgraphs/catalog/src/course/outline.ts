import { createHash } from 'node:crypto';
import type { CourseRow, ModuleRow } from './course.model';

/** What stands between a draft and its publication. */
export type PublicationFault = { code: 'NO_MODULES'; module: null } | { code: 'EMPTY_MODULE'; module: ModuleRow };

/** In the order of the outline; none when the draft can be published. */
export function publicationFaults({ draft }: Pick<CourseRow, 'draft'>): PublicationFault[] {
  if (draft.length === 0) return [{ code: 'NO_MODULES', module: null }];
  return draft
    .filter(({ lessonIds }) => lessonIds.length === 0)
    .map((module) => ({ code: 'EMPTY_MODULE', module }) as const);
}

/** Another whenever the draft is arranged in another way: who arranges it says which outline it was. */
export function outlineKey({ draft }: Pick<CourseRow, 'draft'>): string {
  const outline = draft.map(({ id, title, lessonIds }) => [id, title, lessonIds]);
  return createHash('sha256').update(JSON.stringify(outline)).digest('base64url').slice(0, 22);
}
