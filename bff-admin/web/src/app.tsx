import { useSession } from '@lyceum/web/root';
import { isSignInPath } from '@lyceum/web/sign-in/paths';
import { Loading } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Shell } from './shell/shell';

const Home = lazy(() => import('./home/home'));
const People = lazy(() => import('./people/people'));
const Roster = lazy(() => import('./roster/roster'));
const Courses = lazy(() => import('./courses/courses'));
const Items = lazy(() => import('./items/items'));
const Exams = lazy(() => import('./exams/exams'));
const Grading = lazy(() => import('./grading/grading'));
const Governance = lazy(() => import('./governance/governance'));
const Account = lazy(() => import('./account/account'));
const SignIn = lazy(() => import('@lyceum/web/sign-in/sign-in'));

/** Which screen an address shows. */
export function App() {
  const { status } = useSession();
  const { pathname } = useLocation();
  if (status === 'STARTING' || status === 'SIGNED_OUT' || isSignInPath(pathname)) {
    return (
      <ThemeRoot>
        <Suspense fallback={<Loading />}>{status === 'STARTING' ? <Loading /> : <SignIn />}</Suspense>
      </ThemeRoot>
    );
  }
  return (
    <Shell>
      <Routes>
        <Route index element={<Home />} />
        <Route path="/people/*" element={<People />} />
        <Route path="/roster/*" element={<Roster />} />
        <Route path="/courses/*" element={<Courses />} />
        <Route path="/items/*" element={<Items />} />
        <Route path="/exams/*" element={<Exams />} />
        <Route path="/grading/*" element={<Grading />} />
        <Route path="/governance/*" element={<Governance />} />
        <Route path="/account/*" element={<Account />} />
      </Routes>
    </Shell>
  );
}
