import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SessionFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { RecoveryCodes } from '../security/recovery-codes';
import { TotpSetUp } from '../security/totp-set-up';
import type { FactorProps } from './admission';
import { Frame } from './frame';

/** The school demands a second factor, and one has none yet. */
export function EnrolFactor({ school, challenge, admit, beginAgain }: FactorProps) {
  const t = useT();
  const [done, setDone] = useState<{ recoveryCodes: readonly string[]; session: SessionFragment }>();
  if (done)
    return (
      <Frame title={t('security.recoveryTitle')} school={school}>
        <RecoveryCodes codes={done.recoveryCodes} />
        <Button variant="contained" size="large" onClick={() => admit(done.session)}>
          {t('security.recoveryKept')}
        </Button>
      </Frame>
    );
  return (
    <Frame title={t('signIn.enrolTitle')} school={school}>
      <Typography>{t('signIn.enrolHint')}</Typography>
      <TotpSetUp
        challenge={challenge}
        onDone={({ recoveryCodes, session }) => session && setDone({ recoveryCodes, session })}
      />
      <Button onClick={beginAgain}>{t('signIn.beginAgainAction')}</Button>
    </Frame>
  );
}
