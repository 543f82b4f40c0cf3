import { type Brand, contrastOf, primaryOn } from '@lyceum/web/brand';
import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../i18n';

const grounds = {
  light: { paper: '#ffffff', text: '#1a1d21', line: '#d5d9df' },
  dark: { paper: '#1a1d21', text: '#eceff3', line: '#3a4048' },
} as const;

interface BrandPreviewProps {
  mode: keyof typeof grounds;
  school: string;
  brand: Brand;
}

/** What the app makes of the colours on one ground, and how well they can be told apart. */
export function BrandPreview({ mode, school, brand }: BrandPreviewProps) {
  const t = useT();
  const format = useFormat();
  const { paper, text, line } = grounds[mode];
  const { main, contrastText } = primaryOn(paper, brand);
  const wanted =
    brand.primaryColor && /^#[\da-f]{6}$/i.test(brand.primaryColor) ? brand.primaryColor.toLowerCase() : undefined;
  const moved = wanted !== undefined && wanted !== main;
  // One value, so that right-to-left text does not turn it round.
  const ratio = (one: string, other: string) =>
    `${format.number(contrastOf(one, other), { maximumFractionDigits: 1 })}:1`;
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box
        aria-hidden
        sx={{
          bgcolor: paper,
          color: text,
          border: `1px solid ${line}`,
          borderRadius: 2,
          p: 2.5,
          display: 'grid',
          gap: 2,
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, fontWeight: 700, minWidth: 0 }}>
          <Box
            sx={{
              flex: '0 0 auto',
              display: 'grid',
              placeItems: 'center',
              width: 32,
              height: 32,
              borderRadius: 1,
              bgcolor: main,
              color: contrastText,
            }}
          >
            {[...school][0]}
          </Box>
          <Box dir="auto" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {school}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <Box sx={{ bgcolor: main, color: contrastText, borderRadius: 1.25, px: 2, py: 1.25, fontWeight: 600 }}>
            {t('governance.branding.button')}
          </Box>
          <Box sx={{ color: main, textDecoration: 'underline' }}>{t('governance.branding.link')}</Box>
        </Box>
      </Box>
      <Typography component="figcaption" variant="body2" sx={{ mt: 1 }}>
        <strong>{t(`governance.branding.${mode}`)}</strong>{' '}
        {t('governance.branding.contrast', { ground: ratio(main, paper), text: ratio(contrastText, main) })}{' '}
        {moved && t(mode === 'light' ? 'governance.branding.tooLight' : 'governance.branding.moved', { color: main })}
      </Typography>
    </Box>
  );
}
