import { useFormat } from '@lyceum/web/i18n';
import { Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';

const Bars = lazy(() => import('./bars'));

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Where its rows are. */
  readonly to?: string | undefined;
}

/** Bars for the eye, and the numbers beside them for everybody. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { number } = useFormat();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { sm: 'minmax(0, 1fr) minmax(11rem, auto)' },
        alignItems: 'stretch',
      }}
    >
      <Box aria-hidden sx={{ minHeight: figures.length * 36, display: { xs: 'none', sm: 'block' } }}>
        <Suspense fallback={<Loading />}>
          <Bars figures={figures} />
        </Suspense>
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridAutoRows: 36 }}>
        {figures.map(({ name, value, to }) => (
          <Box key={name} sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
            <Box component="dt">
              {to ? (
                <Link component={RouterLink} to={to} sx={{ display: 'inline-block', py: 0.5 }}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
              {number(value)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
