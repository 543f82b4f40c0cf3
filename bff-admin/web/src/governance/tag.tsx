import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const colors = { good: 'success.main', bad: 'error.main', warn: 'warning.main', plain: 'text.secondary' } as const;

/** A state in a word. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof colors; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 1,
        py: 0.125,
        border: 1,
        borderColor: 'currentColor',
        borderRadius: 4,
        fontSize: '0.8125rem',
        fontWeight: 600,
        color: colors[tone],
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
