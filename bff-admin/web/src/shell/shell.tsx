import { Boundary } from '@lyceum/web/boundary';
import { Loading, OfflineBar } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import Box from '@mui/material/Box';
import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../i18n';
import { MeProvider } from './me';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';

/** What is around every screen of somebody who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <MeProvider>
      {(me) => (
        <ThemeRoot brand={me?.branding}>
          <SkipLink />
          <TopBar />
          <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
            <SideNav />
            <Box
              component="main"
              id="content"
              tabIndex={-1}
              sx={{ flex: 1, minWidth: 0, outline: 'none', px: { xs: 2, sm: 3, lg: 4 }, py: { xs: 2.5, md: 4 } }}
            >
              <Box sx={{ maxWidth: 1200, mx: 'auto' }}>
                <Box sx={{ '&:has([role=alert])': { mb: 2 } }}>
                  <OfflineBar />
                </Box>
                <Boundary screen={pathname}>
                  <Suspense fallback={<Loading />}>{children}</Suspense>
                </Boundary>
              </Box>
            </Box>
          </Box>
        </ThemeRoot>
      )}
    </MeProvider>
  );
}

function SkipLink() {
  const t = useT();
  return (
    <Box
      component="a"
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
      sx={{
        position: 'fixed',
        insetInlineStart: 12,
        insetBlockStart: -80,
        zIndex: 'tooltip',
        px: 2,
        py: 1.25,
        borderRadius: 1,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        '&:focus': { insetBlockStart: 10 },
      }}
    >
      {t('shell.skip')}
    </Box>
  );
}
