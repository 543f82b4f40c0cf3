import { AppearanceSettings } from '@lyceum/web/appearance';
import { usePage } from '@lyceum/web/page';
import Security from '@lyceum/web/security/security';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';

/** One's own account, whatever one may do with those of others. */
export default function Account() {
  const t = useT();
  usePage(t('security.account'));
  return (
    <Stack spacing={3} sx={{ maxWidth: 720 }}>
      <Typography variant="h1">{t('security.account')}</Typography>
      <Security />
      <AppearanceSettings />
    </Stack>
  );
}
