import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { useT } from '../i18n';
import { session } from '../session/session';
import { Door } from './door';

/** Over the whole screen, which stays as it is below for its person. */
export default function SignInAgain({ name }: { name: string }) {
  const t = useT();
  return (
    <Dialog open fullScreen transitionDuration={0} slotProps={{ paper: { 'aria-label': t('signIn.title') } }}>
      <Door>
        <Alert severity="warning">{t('signIn.expired', { name })}</Alert>
        <Button onClick={() => session.signOut()} sx={{ alignSelf: 'flex-start', px: 0 }}>
          {t('signIn.notMe')}
        </Button>
      </Door>
    </Dialog>
  );
}
