import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/progress`. */
export default function Progress() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('progress.title')}</Typography>} />
    </Routes>
  );
}
