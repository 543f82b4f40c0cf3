import { Route, Routes } from 'react-router';
import { Overview } from './overview';
import { Privacy } from './privacy';
import { ProfileScreen } from './profile';
import { SecurityScreen } from './security-screen';
import { Settings } from './settings';

/** Screens below `/me`. */
export default function Me() {
  return (
    <Routes>
      <Route index element={<Overview />} />
      <Route path="profile" element={<ProfileScreen />} />
      <Route path="settings" element={<Settings />} />
      <Route path="security" element={<SecurityScreen />} />
      <Route path="privacy" element={<Privacy />} />
      <Route path="*" element={<Overview />} />
    </Routes>
  );
}
