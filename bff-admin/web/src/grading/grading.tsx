import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/grading`. */
export default function Grading() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('grading.title')}</Typography>} />
    </Routes>
  );
}
