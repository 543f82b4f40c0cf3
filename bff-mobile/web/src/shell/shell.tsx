import { Boundary } from '@lyceum/web/boundary';
import { Loading } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import Box from '@mui/material/Box';
import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../i18n';
import { LiveProvider } from '../inbox/live-provider';
import { LastSeenBar } from './last-seen-bar';
import { MeProvider } from './me';
import { Nav } from './nav';
import { TopBar } from './top-bar';
import { UpdateBar } from './update-bar';
import { Waiting } from './waiting';

/** What is around every screen of somebody who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  // An exam has the phone to itself: a thumb at its foot is not to leave it.
  const isExam = pathname.startsWith('/exams/attempts/');
  return (
    <MeProvider>
      {(me) => (
        <ThemeRoot brand={me?.branding}>
          <LiveProvider>
            <SkipLink />
            <TopBar />
            <Box sx={isExam ? { ...body, display: 'block', pb: 3 } : body}>
              {!isExam && <Nav />}
              <Box component="main" id="content" tabIndex={-1} sx={content}>
                <Box sx={{ display: 'grid', gap: 1, '&:has([role=alert])': { mb: 2 } }}>
                  {!isExam && <LastSeenBar />}
                  <UpdateBar />
                  {!isExam && <Waiting />}
                </Box>
                <Boundary screen={pathname}>
                  <Suspense fallback={<Loading />}>{children}</Suspense>
                </Boundary>
              </Box>
            </Box>
          </LiveProvider>
        </ThemeRoot>
      )}
    </MeProvider>
  );
}

/** The first thing that the keyboard comes to. */
function SkipLink() {
  const t = useT();
  return (
    <Box component="a" href="#content" sx={skip}>
      {t('shell.skip')}
    </Box>
  );
}

const body = {
  display: 'flex',
  gap: 4,
  maxWidth: 1200,
  mx: 'auto',
  px: { xs: 2, sm: 3 },
  pt: { xs: 2.5, md: 4 },
  // Room for the navigation at the foot.
  pb: { xs: 'calc(96px + env(safe-area-inset-bottom))', md: 6 },
};

const content = { flex: 1, minWidth: 0, outline: 'none' } as const;

const skip = {
  position: 'fixed',
  insetInlineStart: 8,
  top: -80,
  zIndex: 'tooltip',
  px: 2,
  py: 1.5,
  borderRadius: 2,
  bgcolor: 'background.paper',
  color: 'text.primary',
  '&:focus': { top: 8 },
} as const;
