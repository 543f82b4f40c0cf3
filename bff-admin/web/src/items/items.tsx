import Typography from '@mui/material/Typography';
import { Route, Routes } from 'react-router';
import { useT } from '../i18n';

/** Screens below `/items`. */
export default function Items() {
  const t = useT();
  return (
    <Routes>
      <Route index element={<Typography variant="h1">{t('items.title')}</Typography>} />
    </Routes>
  );
}
