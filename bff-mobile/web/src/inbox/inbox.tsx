import { Route, Routes } from 'react-router';
import NotHere from '../shell/not-here';
import { InboxList } from './inbox-list';
import { InboxSettings } from './inbox-settings';

/** Screens below `/inbox`. */
export default function Inbox() {
  return (
    <Routes>
      <Route index element={<InboxList />} />
      <Route path="settings" element={<InboxSettings />} />
      <Route path="*" element={<NotHere />} />
    </Routes>
  );
}
