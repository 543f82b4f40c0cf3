import { Loading, OfflineBar } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import Container from '@mui/material/Container';
import { type ReactNode, Suspense } from 'react';
import { MeProvider } from './me';

/** What is around every screen of somebody who is signed in. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <MeProvider>
      {(me) => (
        <ThemeRoot brand={me?.branding}>
          <OfflineBar />
          <Container component="main" id="content" tabIndex={-1} sx={{ py: 3 }}>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </Container>
        </ThemeRoot>
      )}
    </MeProvider>
  );
}
