import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

/** Words of a figure that lead to its rows, for who may see them. */
export function Part({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (!to) return <>{children}</>;
  return (
    <Link component={RouterLink} to={to} color="inherit" sx={{ display: 'inline-block', py: 0.5 }}>
      {children}
    </Link>
  );
}
