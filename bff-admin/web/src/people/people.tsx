import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/people`. */
export default function People() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('people.title')}</Typography>} />
    </Routes>
  );
}
