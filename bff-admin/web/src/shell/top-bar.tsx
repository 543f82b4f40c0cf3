import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useT } from '../i18n';
import { MenuIcon } from './icons';
import { useMe } from './me';
import { PersonMenu } from './person-menu';
import { NavDrawer } from './side-nav';
import { TOP_BAR } from './sizes';

export function TopBar() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        insetBlockStart: 0,
        zIndex: 'appBar',
        height: TOP_BAR,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1, md: 2.5 },
        bgcolor: 'background.paper',
        borderBlockEnd: 1,
        borderColor: 'divider',
      }}
    >
      <IconButton
        onClick={() => setOpen(true)}
        aria-label={t('shell.nav.open')}
        aria-expanded={open}
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <NavDrawer open={open} onClose={() => setOpen(false)} />
      <SchoolName />
      <PersonMenu />
    </Box>
  );
}

function SchoolName() {
  const t = useT();
  const me = useMe();
  const [noLogo, setNoLogo] = useState(false);
  const hasLogo = me?.branding.logoUrl && !noLogo;
  return (
    <Link
      component={RouterLink}
      to="/"
      underline="none"
      color="text.primary"
      sx={{ flex: 1, minWidth: 0, minHeight: 44, display: 'flex', alignItems: 'center', gap: 1.5, fontWeight: 700 }}
    >
      {hasLogo ? (
        <Box
          component="img"
          // Through the BFF: the school's own address is another origin.
          src={`/brand/logo?school=${encodeURIComponent(me.slug)}`}
          alt=""
          onError={() => setNoLogo(true)}
          sx={{ height: 32, maxWidth: 96, objectFit: 'contain' }}
        />
      ) : (
        <Box
          aria-hidden
          sx={{
            flex: '0 0 auto',
            display: 'grid',
            placeItems: 'center',
            width: 32,
            height: 32,
            borderRadius: 1,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {[...(me?.school ?? t('shell.name'))][0]}
        </Box>
      )}
      <Box component="span" dir="auto" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {me?.school ?? t('shell.name')}
      </Box>
    </Link>
  );
}
