import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/me`. */
export default function Me() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('me.title')}</Typography>} />
    </Routes>
  );
}
