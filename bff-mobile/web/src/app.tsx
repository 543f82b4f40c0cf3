import { Boundary } from '@lyceum/web/boundary';
import { useSession } from '@lyceum/web/root';
import { isSignInPath } from '@lyceum/web/sign-in/paths';
import { Loading } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Shell } from './shell/shell';

const Home = lazy(() => import('./home/home'));
const Learn = lazy(() => import('./learn/learn'));
const Exams = lazy(() => import('./exams/exams'));
const Results = lazy(() => import('./results/results'));
const Progress = lazy(() => import('./progress/progress'));
const Inbox = lazy(() => import('./inbox/inbox'));
const Me = lazy(() => import('./me/me'));
const NotHere = lazy(() => import('./shell/not-here'));
const SignIn = lazy(() => import('@lyceum/web/sign-in/sign-in'));

/** Which screen an address shows. */
export function App() {
  const { status } = useSession();
  const { pathname } = useLocation();
  if (status === 'STARTING' || status === 'SIGNED_OUT' || isSignInPath(pathname)) {
    return (
      <ThemeRoot>
        <Boundary screen={pathname}>
          <Suspense fallback={<Loading />}>{status === 'STARTING' ? <Loading /> : <SignIn />}</Suspense>
        </Boundary>
      </ThemeRoot>
    );
  }
  return (
    <Shell>
      <Routes>
        <Route index element={<Home />} />
        <Route path="/learn/*" element={<Learn />} />
        <Route path="/exams/*" element={<Exams />} />
        <Route path="/results/*" element={<Results />} />
        <Route path="/progress/*" element={<Progress />} />
        <Route path="/inbox/*" element={<Inbox />} />
        <Route path="/me/*" element={<Me />} />
        <Route path="*" element={<NotHere />} />
      </Routes>
    </Shell>
  );
}
