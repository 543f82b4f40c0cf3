import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { GradingList } from './grading-list';

const Desk = lazy(() => import('./desk'));
const Marking = lazy(() => import('./marking/marking'));
const Moderation = lazy(() => import('./marking/moderation'));
const Results = lazy(() => import('./results'));
const OneResult = lazy(() => import('./result'));
const HandIns = lazy(() => import('./hand-ins'));
const Regrade = lazy(() => import('./regrade/regrade'));
const Statistics = lazy(() => import('./statistics/statistics'));
const Gradebook = lazy(() => import('./gradebook'));

/** Screens below `/grading`. */
export default function Grading() {
  return (
    <Routes>
      <Route index element={<GradingList />} />
      <Route path="gradebook" element={<Gradebook />} />
      <Route path=":examId" element={<Desk />} />
      <Route path=":examId/mark" element={<Marking />} />
      <Route path=":examId/moderation" element={<Moderation />} />
      <Route path=":examId/results" element={<Results />} />
      <Route path=":examId/results/:resultId" element={<OneResult />} />
      <Route path=":examId/hand-ins" element={<HandIns />} />
      <Route path=":examId/regrade" element={<Regrade />} />
      <Route path=":examId/statistics" element={<Statistics />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
