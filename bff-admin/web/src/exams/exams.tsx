import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { ExamList } from './exam-list';

const Builder = lazy(() => import('./builder/builder'));
const Board = lazy(() => import('./board/board'));
const Accommodations = lazy(() => import('./accommodations'));
const Proctoring = lazy(() => import('./proctoring'));
const ProctoringLog = lazy(() => import('./proctoring-log'));

/** Screens below `/exams`. */
export default function Exams() {
  return (
    <Routes>
      <Route index element={<ExamList />} />
      <Route path=":examId" element={<Builder />} />
      <Route path=":examId/board" element={<Board />} />
      <Route path=":examId/accommodations" element={<Accommodations />} />
      <Route path=":examId/proctoring" element={<Proctoring />} />
      <Route path=":examId/proctoring/:attemptId" element={<ProctoringLog />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
