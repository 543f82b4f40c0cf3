import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/exams`. */
export default function Exams() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('exams.title')}</Typography>} />
    </Routes>
  );
}
