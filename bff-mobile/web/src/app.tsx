import { useSession } from '@lyceum/web/root';
import { SignIn } from '@lyceum/web/sign-in/sign-in';
import { Loading, OfflineBar } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import Container from '@mui/material/Container';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';

const Home = lazy(() => import('./home/home'));

export function App() {
  const { status } = useSession();
  return (
    <ThemeRoot>
      {status === 'STARTING' ? (
        <Loading />
      ) : status === 'SIGNED_OUT' ? (
        <SignIn />
      ) : (
        <>
          <OfflineBar />
          <Container component="main" id="content" sx={{ py: 3 }}>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route path="/" element={<Home />} />
              </Routes>
            </Suspense>
          </Container>
        </>
      )}
    </ThemeRoot>
  );
}
