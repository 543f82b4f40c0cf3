import { Route, Routes } from 'react-router';
import NotHere from '../shell/not-here';
import { Leaderboard } from './leaderboard';
import { Overview } from './overview';

/** Screens below `/progress`. */
export default function Progress() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="leaderboard/:courseId" element={<Leaderboard />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}
