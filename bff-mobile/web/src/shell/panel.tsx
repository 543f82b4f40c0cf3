import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

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
    <Paper component={component} variant="outlined" sx={{ p: 2, overflowWrap: 'anywhere' }}>
      {children}
    </Paper>
  );
}

/** A list whose entries are panels or links. */
export function Entries({ children }: { children: ReactNode }) {
  return (
    <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Stack>
  );
}

/** At most so many lines; the whole text is on the screen that it leads to. */
export const clamp = (lines: number) => ({
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: lines,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
});
