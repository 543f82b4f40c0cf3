import { Boundary } from '@lyceum/web/boundary';
import { useAppName } from '@lyceum/web/page';
import { useSession } from '@lyceum/web/root';
import { isSignInPath } from '@lyceum/web/sign-in/paths';
import { Loading } from '@lyceum/web/states';
import { ThemeRoot } from '@lyceum/web/theme';
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { useT } from './i18n';
import { areas } from './shell/areas';
import { Guard, Nowhere } from './shell/guard';
import { Shell } from './shell/shell';

const screens = {
  '/': lazy(() => import('./home/home')),
  '/people': lazy(() => import('./people/people')),
  '/roster': lazy(() => import('./roster/roster')),
  '/courses': lazy(() => import('./courses/courses')),
  '/items': lazy(() => import('./items/items')),
  '/exams': lazy(() => import('./exams/exams')),
  '/grading': lazy(() => import('./grading/grading')),
  '/governance': lazy(() => import('./governance/governance')),
};
const Account = lazy(() => import('./account/account'));
const SignIn = lazy(() => import('@lyceum/web/sign-in/sign-in'));

/** Which screen an address shows. */
export function App() {
  const { status } = useSession();
  const { pathname } = useLocation();
  useAppName(useT()('shell.app'));
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
        {areas.map((area) => {
          const Screens = screens[area.path as keyof typeof screens];
          const element = (
            <Guard area={area}>
              <Screens />
            </Guard>
          );
          return <Route key={area.path} path={area.path === '/' ? '/' : `${area.path}/*`} element={element} />;
        })}
        <Route path="/account/*" element={<Account />} />
        <Route path="*" element={<Nowhere />} />
      </Routes>
    </Shell>
  );
}
