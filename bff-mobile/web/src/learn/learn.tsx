import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/learn`. */
export default function Learn() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('learn.title')}</Typography>} />
    </Routes>
  );
}
