import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { AcceptInvitationDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { ask } from '../session/ask';
import { session } from '../session/session';
import { Admission } from './admission';
import { BackToSignIn } from './back-to-sign-in';
import { Frame } from './frame';
import { tokenIn } from './link-token';
import { NewPassword } from './new-password';

/** The first password, by the link that was mailed. */
export function Invitation() {
  const t = useT();
  const token = tokenIn(location.hash);
  const { state } = session;
  if (state.status === 'SIGNED_IN')
    return (
      <Frame title={t('signIn.invitationTitle')}>
        <Alert severity="info">{t('signIn.signedInAs', { name: state.session.displayName })}</Alert>
        <Button variant="contained" size="large" onClick={() => session.signOut()}>
          {t('signIn.signOutFirst')}
        </Button>
        <Button component={RouterLink} to="/">
          {t('signIn.stay')}
        </Button>
      </Frame>
    );
  if (!token)
    return (
      <Frame title={t('signIn.invitationTitle')}>
        <Alert severity="error">{t('signIn.linkBroken')}</Alert>
        <BackToSignIn />
      </Frame>
    );
  return (
    <Admission>
      {(enter) => (
        <Frame title={t('signIn.invitationTitle')}>
          <Typography>{t('signIn.invitationHint')}</Typography>
          <NewPassword
            action={t('signIn.accept')}
            words={{
              NOT_FOUND: 'signIn.linkBroken',
              EXPIRED: 'signIn.invitationExpired',
              SSO_REQUIRED: 'signIn.useSso',
              CONFLICT: 'signIn.invitationUsed',
            }}
            send={(password) =>
              enter(
                ask(AcceptInvitationDocument, { input: { token, password } }).then(
                  ({ acceptInvitation }) => acceptInvitation,
                ),
              )
            }
          />
          <BackToSignIn />
        </Frame>
      )}
    </Admission>
  );
}
