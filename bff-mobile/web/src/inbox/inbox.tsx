import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/inbox`. */
export default function Inbox() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('inbox.title')}</Typography>} />
    </Routes>
  );
}
