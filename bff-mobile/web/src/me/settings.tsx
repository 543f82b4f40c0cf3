import { AppearanceSettings } from '@lyceum/web/appearance';
import Box from '@mui/material/Box';
import { useT } from '../i18n';
import { Head } from './head';

/** Of this device, for whoever uses it. */
export function Settings() {
  const t = useT();
  return (
    <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
      <Head title={t('me.settings')} />
      <AppearanceSettings />
    </Box>
  );
}
