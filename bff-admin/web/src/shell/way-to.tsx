import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

/** A name that leads to what it names, for who may see that; the name alone for others. */
export function WayTo({ to, children }: { to: string | undefined; children: ReactNode }) {
  if (!to) return <bdi>{children}</bdi>;
  return (
    <Link component={RouterLink} to={to}>
      <bdi>{children}</bdi>
    </Link>
  );
}
