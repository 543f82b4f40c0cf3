import { usePage } from '@lyceum/web/page';
import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { useT } from '../i18n';
import { ChevronIcon } from './icons';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeadProps {
  /** The h1, and what the title bar of the browser says; undefined while it is not known yet. */
  title: string | undefined;
  /** The h1 where it says more than which screen this is. */
  heading?: string | undefined;
  /** Whether what would say its title could not be had. */
  failed?: boolean;
  /** A sentence. */
  description?: ReactNode;
  /** From the top down to what is above this screen, without the screen itself. */
  crumbs?: readonly Crumb[];
  /** Buttons; the most wanted one last. */
  actions?: ReactNode;
}

/** What each screen begins with. */
export function PageHead({ title: known, failed, heading: longer, description, crumbs = [], actions }: PageHeadProps) {
  const t = useT();
  const title = known ?? (failed ? t('shell.notShown') : undefined);
  const heading = longer ?? title;
  usePage(title);
  return (
    <Box component="header" sx={{ mb: 3 }}>
      {crumbs.length > 0 && (
        <Breadcrumbs
          aria-label={t('shell.crumbs')}
          separator={<ChevronIcon sx={{ fontSize: '0.9rem', transform: (theme) => mirrored(theme.direction) }} />}
          sx={{ mb: 1, typography: 'body2' }}
        >
          {crumbs.map(({ label, to }) => (
            <Link key={to} component={RouterLink} to={to} dir="auto" sx={{ ...clamp, py: 0.5 }}>
              {label}
            </Link>
          ))}
        </Breadcrumbs>
      )}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}
      >
        <Box sx={{ minWidth: 0, flex: '1 1 20rem' }}>
          <Typography variant="h1" dir="auto" sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}>
            {heading ?? '…'}
          </Typography>
          {description && (
            <Typography
              component="div"
              color="textSecondary"
              sx={{ mt: 0.5, maxWidth: '65ch', overflowWrap: 'anywhere' }}
            >
              {description}
            </Typography>
          )}
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
    </Box>
  );
}

const mirrored = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'scaleX(-1)' : 'none');

/** A name of any length in a line. */
const clamp = {
  display: 'inline-block',
  maxWidth: '32ch',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};
