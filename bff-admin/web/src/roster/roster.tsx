import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/roster`. */
export default function Roster() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('roster.title')}</Typography>} />
    </Routes>
  );
}
