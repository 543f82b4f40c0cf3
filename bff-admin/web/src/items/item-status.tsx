import Chip from '@mui/material/Chip';
import type { StoredItemFragment } from '../__generated__/operations';
import { useT } from '../i18n';

const colors = { DRAFT: 'warning', READY: 'success', RETIRED: 'default' } as const;

export function ItemStatusChip({ status }: { status: StoredItemFragment['status'] }) {
  const t = useT();
  return <Chip size="small" variant="outlined" color={colors[status]} label={t(`items.status.${status}`)} />;
}
