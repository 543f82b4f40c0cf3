import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/governance`. */
export default function Governance() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('governance.title')}</Typography>} />
    </Routes>
  );
}
