import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import NotHere from '../shell/not-here';
import { ExamList } from './exam-list';

const ExamPage = lazy(() => import('./exam-page'));
const AttemptPage = lazy(() => import('./player/attempt-page'));
const HandedInPage = lazy(() => import('./handed-in-page'));

/** Screens below `/exams`. */
export default function Exams() {
  return (
    <Routes>
      <Route index element={<ExamList />} />
      <Route path="attempts/:attemptId" element={<AttemptPage />} />
      <Route path="handed-in/:submissionId" element={<HandedInPage />} />
      <Route path=":examId" element={<ExamPage />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}
