import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { sections } from './sections';

/** The sections that one may see, in a line; where they have no room it scrolls to the one that is open. */
export function SectionNav() {
  const t = useT();
  const may = useMay();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint: the address is what it follows
  useEffect(() => {
    list.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  if (pathname === '/governance') return null;
  return (
    <Box component="nav" aria-label={t('governance.nav')} sx={{ mb: 3, mx: { xs: -2, sm: 0 } }}>
      <Box
        component="ul"
        ref={list}
        sx={{
          display: 'flex',
          flexWrap: { xs: 'nowrap', md: 'wrap' },
          gap: 0.5,
          m: 0,
          p: 0.5,
          px: { xs: 2, sm: 0.5 },
          listStyle: 'none',
          overflowX: { xs: 'auto', md: 'visible' },
          borderBlockEnd: 1,
          borderColor: 'divider',
        }}
      >
        {sections
          .filter(({ needs }) => may(needs))
          .map(({ path, name, short }) => (
            <Box component="li" key={path} sx={{ flex: '0 0 auto' }}>
              <ButtonBase
                component={NavLink}
                to={`/governance/${path}`}
                sx={{
                  minHeight: 44,
                  px: 1.25,
                  borderRadius: 1,
                  typography: 'body2',
                  color: 'text.secondary',
                  borderBlockEnd: '3px solid transparent',
                  whiteSpace: 'nowrap',
                  '&:hover': { bgcolor: 'action.hover' },
                  '&.active': { color: 'primary.main', fontWeight: 700, borderBlockEndColor: 'primary.main' },
                }}
              >
                {t(short ?? name)}
              </ButtonBase>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
