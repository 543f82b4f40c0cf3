import { usePage } from '@lyceum/web/page';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useT } from '../i18n';

/** An address of no screen. */
export default function NotHere() {
  const t = useT();
  usePage(t('shell.notHere'));
  return (
    <Stack spacing={2} sx={{ alignItems: 'start' }}>
      <Typography variant="h1">{t('shell.notHere')}</Typography>
      <Typography>{t('shell.notHereWhy')}</Typography>
      <Button component={Link} to="/" variant="contained">
        {t('shell.toHome')}
      </Button>
    </Stack>
  );
}
