import Chip from '@mui/material/Chip';
import type { CourseListQuery } from '../__generated__/operations';
import { useT } from '../i18n';

type Status = CourseListQuery['courses']['rows'][number]['status'];

const colors = { DRAFT: 'warning', PUBLISHED: 'success', ARCHIVED: 'default' } as const;

export function CourseStatusChip({ status }: { status: Status }) {
  const t = useT();
  return <Chip size="small" variant="outlined" color={colors[status]} label={t(`courses.status.${status}`)} />;
}
