import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface GroupProps {
  legend: string;
  promptId: string;
  role?: 'radiogroup';
  footer?: ReactNode;
  children: ReactNode;
}

/** Several controls that answer one question: named by what to do, described by what is asked. */
export function Group({ legend, promptId, role, footer, children }: GroupProps) {
  return (
    <Box component="fieldset" role={role} aria-describedby={promptId} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 1, typography: 'body2', color: 'text.secondary' }}>
        {legend}
      </Box>
      {children}
      {footer}
    </Box>
  );
}
