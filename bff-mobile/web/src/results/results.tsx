import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import NotHere from '../shell/not-here';
import { ResultListPage } from './result-list';

const ResultPage = lazy(() => import('./result-page'));

/** Screens below `/results`. */
export default function Results() {
  return (
    <Routes>
      <Route index element={<ResultListPage />} />
      <Route path=":resultId" element={<ResultPage />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}
