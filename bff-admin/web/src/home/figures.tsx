import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router';

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Where its rows are. */
  readonly to?: string | undefined;
}

/** Bars for the eye, and the numbers beside them for everybody. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { number } = useFormat();
  const most = Math.max(1, ...figures.map(({ value }) => value));
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, max-content) minmax(3rem, 1fr) max-content',
        columnGap: 2,
        gridAutoRows: 'minmax(36px, auto)',
        alignItems: 'center',
      }}
    >
      {figures.map(({ name, value, to }) => (
        <Fragment key={name}>
          <Box component="dt">
            {to ? (
              <Link component={RouterLink} to={to} sx={{ display: 'inline-block', py: 0.5 }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </Box>
          <Box component="dd" sx={{ display: 'contents' }}>
            <Box
              component="span"
              // One of 20,000 is seen too.
              style={{ inlineSize: value > 0 ? `max(4px, ${(100 * value) / most}%)` : 0 }}
              sx={{ blockSize: 18, borderRadius: 1, bgcolor: 'primary.main' }}
            />
            <Box component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums', textAlign: 'end' }}>
              {number(value)}
            </Box>
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
