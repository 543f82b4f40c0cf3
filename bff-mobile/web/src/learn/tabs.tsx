import Box from '@mui/material/Box';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n';

/** Between one's own courses and all that there are. Links, for each is a screen with an address. */
export function LearnTabs() {
  const t = useT();
  const { pathname } = useLocation();
  const tabs = [
    { to: '/learn', label: t('learn.mine') },
    { to: '/learn/catalog', label: t('learn.catalog') },
  ];
  return (
    <Box
      component="nav"
      aria-label={t('learn.title')}
      sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider' }}
    >
      {tabs.map(({ to, label }) => (
        <Box key={to} component={Link} to={to} aria-current={pathname === to ? 'page' : undefined} sx={tab}>
          {label}
        </Box>
      ))}
    </Box>
  );
}

const tab = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 48,
  px: 2,
  textDecoration: 'none',
  color: 'text.secondary',
  fontWeight: 600,
  '&[aria-current]': { color: 'primary.main', boxShadow: 'inset 0 -3px 0 currentColor' },
} as const;
