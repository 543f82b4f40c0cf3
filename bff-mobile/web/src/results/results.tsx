import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/results`. */
export default function Results() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('results.title')}</Typography>} />
    </Routes>
  );
}
