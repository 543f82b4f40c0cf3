import { Loading } from '@lyceum/web/states';
import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotForYou, Nowhere } from '../shell/guard';
import { useMay } from '../shell/me';
import { Index } from './index-screen';
import { SectionNav } from './section-nav';
import { sections } from './sections';

const screens: Readonly<Record<string, ReturnType<typeof lazy>>> = {
  roles: lazy(() => import('./roles/roles')),
  'second-factor': lazy(() => import('./roles/second-factor')),
  keys: lazy(() => import('./keys/keys')),
  'sign-on': lazy(() => import('./directory/providers')),
  directory: lazy(() => import('./directory/scim')),
  domains: lazy(() => import('./school/domains')),
  branding: lazy(() => import('./school/branding')),
  audit: lazy(() => import('./audit/audit')),
  privacy: lazy(() => import('./privacy/privacy')),
  'dead-letters': lazy(() => import('./dead-letters/dead-letters')),
};

/** Screens below `/governance`. */
export default function Governance() {
  const may = useMay();
  return (
    <>
      <SectionNav />
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<Index />} />
          {sections.map(({ path, needs }) => {
            const Screen = screens[path] as ReturnType<typeof lazy>;
            return <Route key={path} path={`${path}/*`} element={may(needs) ? <Screen /> : <NotForYou />} />;
          })}
          <Route path="*" element={<Nowhere />} />
        </Routes>
      </Suspense>
    </>
  );
}
