import Box from '@mui/material/Box';
import type { OutlineFragment } from '../__generated__/operations';
import { useT } from '../i18n';

/** What stands between a draft and its publication, one under the other. */
export function Missing({ faults }: { faults: OutlineFragment['publicationFaults'] }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
      {faults.map(({ code, module }) => (
        <li key={module?.id ?? code}>
          {code === 'NO_MODULES'
            ? t('courses.missing.NO_MODULES')
            : t('courses.missing.EMPTY_MODULE', { module: module?.title })}
        </li>
      ))}
    </Box>
  );
}
