import { clamp } from '@lyceum/web/clamp';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A part of a screen under a heading of its own. */
export function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <Stack component="section" aria-labelledby={id} spacing={1.5}>
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      {children}
    </Stack>
  );
}

/** One thing among others. */
export function Panel({ children, component = 'div' }: { children: ReactNode; component?: 'div' | 'li' | 'article' }) {
  return (
    <Paper component={component} variant="outlined" sx={panel}>
      {children}
    </Paper>
  );
}

const panel = {
  p: 2,
  position: 'relative',
  overflowWrap: 'anywhere',
  // Above the area of what the panel leads to.
  '& .MuiButtonBase-root:not(.MuiSwitch-switchBase)': { position: 'relative', zIndex: 1 },
} as const;

/** The name of what a panel leads to: a thumb finds it anywhere in the panel where there is no control. */
export function PanelLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <MuiLink component={Link} to={to} className="covers" underline="hover" color="inherit" sx={anywhere}>
      <Clamped lines={2}>{children}</Clamped>
    </MuiLink>
  );
}

const anywhere = { '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1 } } as const;

/** A list whose entries are panels or links. */
export function Entries({ children }: { children: ReactNode }) {
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Stack>
  );
}

/** Somebody's words in so many lines at most. What goes beyond is cut at their end, also where that is not the page's. */
export function Clamped({ lines, children }: { lines: number; children: ReactNode }) {
  return (
    <Box component="bdi" sx={clamp(lines)}>
      {children}
    </Box>
  );
}
