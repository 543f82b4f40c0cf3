import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/courses`. */
export default function Courses() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('courses.title')}</Typography>} />
    </Routes>
  );
}
