import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Key, useT } from '../../i18n';

const KEYS: readonly (readonly [string, Key, boolean?])[] = [
  ['Ctrl + Enter', 'grading.key.save'],
  ['Alt + N', 'grading.key.next'],
  ['Alt + B', 'grading.key.back'],
  ['1 – 9', 'grading.key.level', true],
  ['Alt + ↑ ↓', 'grading.key.criterion', true],
  ['Alt + P', 'grading.key.points'],
  ['Alt + C', 'grading.key.comment'],
];

/** Always there: nobody learns keys that they have to look for. */
export function Keys({ hasRubric }: { hasRubric: boolean }) {
  const t = useT();
  return (
    <>
      <Typography variant="h3" id="keys" sx={{ mb: 0.5 }}>
        {t('grading.keys')}
      </Typography>
      <Box
        component="dl"
        aria-labelledby="keys"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 1.5,
          rowGap: 0.5,
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        {KEYS.filter(([, , ofRubric]) => hasRubric || !ofRubric).map(([keys, key]) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <Box component="dd" sx={{ m: 0 }}>
              {t(key)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
