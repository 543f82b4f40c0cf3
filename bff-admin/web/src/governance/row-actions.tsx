import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Buttons at the end of a row. */
export function RowActions({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, justifyContent: { md: 'flex-end' } }}>{children}</Box>;
}
