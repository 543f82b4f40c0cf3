import Alert from '@mui/material/Alert';
import type { OutlineFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import type { Arrangement } from './arrangement';

/** Whether learners see the outline as it is here, and what they would get anew. */
export function DraftDifference({ course, modules }: { course: OutlineFragment; modules: Arrangement }) {
  const t = useT();
  if (course.status === 'ARCHIVED') return <Alert severity="info">{t('courses.draft.archived')}</Alert>;
  if (course.version === null) return <Alert severity="info">{t('courses.draft.never')}</Alert>;
  const drafted = modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const shown = course.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const added = drafted.filter((id) => !shown.includes(id)).length;
  const removed = shown.filter((id) => !drafted.includes(id)).length;
  const outline = (list: readonly { id: string; title: string; lessons: readonly { id: string }[] }[]) =>
    JSON.stringify(list.map(({ id, title, lessons }) => [id, title, lessons.map((lesson) => lesson.id)]));
  if (outline(modules) === outline(course.modules)) return null;
  return <Alert severity="warning">{t('courses.draft.differs', { added, removed })}</Alert>;
}
