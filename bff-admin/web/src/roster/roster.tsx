import { Route, Routes } from 'react-router';
import { Nowhere } from '../shell/guard';
import { ImportPage } from './import';
import { Imports } from './imports';

/** Screens below `/roster`. */
export default function Roster() {
  return (
    <Routes>
      <Route index element={<Imports />} />
      <Route path=":id" element={<ImportPage />} />
      <Route path="*" element={<Nowhere />} />
    </Routes>
  );
}
