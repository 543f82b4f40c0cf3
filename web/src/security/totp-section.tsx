import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useClient } from 'urql';
import { SecurityDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { ShieldIcon } from '../icons';
import { useNotice } from '../notice';
import { Panel } from './panel';
import { RecoveryCodes } from './recovery-codes';
import { RenewCodes } from './renew-codes';
import { Section } from './section';
import { TotpSetUp } from './totp-set-up';
import { TurnOff } from './turn-off';

interface Totp {
  totp: boolean;
  recoveryCodesLeft: number;
  mfaRequired: boolean;
}

type Doing = { set: true } | { off: true } | { renew: true } | { codes: readonly string[] };

/** The second factor for who signs in with a password. */
export function TotpSection({ totp, recoveryCodesLeft, mfaRequired }: Totp) {
  const t = useT();
  const client = useClient();
  const notice = useNotice();
  const [doing, setDoing] = useState<Doing>();
  const close = () => {
    setDoing(undefined);
    client.query(SecurityDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  };
  return (
    <Section title={t('security.totpTitle')} hint={totp ? t('security.totpOn') : t('security.totpOff')}>
      {totp && (
        <Typography color={recoveryCodesLeft < 3 ? 'error' : 'textPrimary'}>
          {t('security.recoveryLeft', { count: recoveryCodesLeft })}
        </Typography>
      )}
      {totp && mfaRequired && <Typography color="textSecondary">{t('security.totpRequired')}</Typography>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {!totp && (
          <Button variant="outlined" startIcon={<ShieldIcon />} onClick={() => setDoing({ set: true })}>
            {t('security.totpSetUp')}
          </Button>
        )}
        {totp && (
          <Button variant="outlined" onClick={() => setDoing({ renew: true })}>
            {t('security.recoveryRenew')}
          </Button>
        )}
        {totp && !mfaRequired && (
          <Button color="error" onClick={() => setDoing({ off: true })}>
            {t('security.totpTurnOff')}
          </Button>
        )}
      </Stack>
      {doing && 'set' in doing && (
        <Panel title={t('security.totpTitle')} onClose={close}>
          <TotpSetUp
            onDone={({ recoveryCodes }) => {
              notice({ text: t('security.totpIsOn') });
              setDoing({ codes: recoveryCodes });
            }}
          />
        </Panel>
      )}
      {doing && 'codes' in doing && (
        <Panel title={t('security.recoveryTitle')} onClose={close} closeLabel={t('security.recoveryKept')}>
          <RecoveryCodes codes={doing.codes} />
        </Panel>
      )}
      {doing && 'renew' in doing && (
        <Panel title={t('security.recoveryRenew')} onClose={close}>
          <RenewCodes onDone={(codes) => setDoing({ codes })} />
        </Panel>
      )}
      {doing && 'off' in doing && (
        <Panel title={t('security.totpOffTitle')} onClose={close}>
          <TurnOff
            onDone={() => {
              notice({ text: t('security.totpIsOff') });
              close();
            }}
          />
        </Panel>
      )}
    </Section>
  );
}
