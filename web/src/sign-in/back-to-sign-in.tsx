import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { useT } from '../i18n';

export function BackToSignIn() {
  const t = useT();
  return (
    <Link component={RouterLink} to="/" sx={{ alignSelf: 'flex-start', py: 0.5 }}>
      {t('signIn.toSignIn')}
    </Link>
  );
}
