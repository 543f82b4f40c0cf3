import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { PeopleList } from './list';

const PersonPage = lazy(() => import('./person'));

/** Screens below `/people`. */
export default function People() {
  return (
    <Routes>
      <Route index element={<PeopleList />} />
      <Route path=":id" element={<PersonPage />} />
      <Route path=":id/:tab" element={<PersonPage />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
