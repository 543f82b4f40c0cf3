import Security from '@lyceum/web/security/security';
import Box from '@mui/material/Box';
import { useT } from '../i18n';
import { Head } from './head';

export function SecurityScreen() {
  const t = useT();
  return (
    <Box sx={{ maxWidth: 720, marginInline: 'auto' }}>
      <Head title={t('me.security')} />
      <Security />
    </Box>
  );
}
