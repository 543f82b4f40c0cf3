import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** For who listens, where the eye is told by form or colour; a status is said when it changes. */
export function Hidden({ role, children }: { role?: 'status'; children: ReactNode }) {
  return (
    <Box
      component="span"
      role={role}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
