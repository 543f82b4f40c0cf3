import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  hint?: ReactNode;
  children?: ReactNode;
}

/** One matter of a screen of settings, named by its heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack spacing={2}>
        <div>
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {hint && (
            <Typography color="textSecondary" sx={{ mt: 0.5 }}>
              {hint}
            </Typography>
          )}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
