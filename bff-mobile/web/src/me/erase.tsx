import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Section } from '@lyceum/web/security/section';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CancelMyErasureDocument, EraseMyDataDocument, type MyPrivacyQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { CHANGES_PRIVACY } from './privacy-context';

/** That the school forgets one, after days of grace. */
export function EraseMyData({ erasure }: { erasure: MyPrivacyQuery['myErasure'] | undefined }) {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const [erasing, erase] = useMutation(EraseMyDataDocument);
  const [cancelling, cancel] = useMutation(CancelMyErasureDocument);
  const [asking, setAsking] = useState(false);
  const planned = erasure?.status === 'SCHEDULED' || erasure?.status === 'ON_HOLD' ? erasure : undefined;
  const problem = erasing.error ?? cancelling.error;

  const begin = async () => {
    await erase({}, CHANGES_PRIVACY);
    setAsking(false);
  };
  const takeBack = async () => {
    const { error } = await cancel({}, CHANGES_PRIVACY);
    if (!error) notice({ text: t('me.eraseCancelled') });
  };

  return (
    <Section title={t('me.erase')} hint={t('me.eraseHint')}>
      {problem && <ProblemAlert error={problem} />}
      {planned && (
        <Alert severity="warning">
          {t('me.erasePlanned', {
            when: format.dateTime(planned.dueAt, 'long'),
            relative: format.relative(planned.dueAt),
          })}
          {planned.status === 'ON_HOLD' && ` ${t('me.eraseOnHold')}`}
        </Alert>
      )}
      {erasure?.status === 'RUNNING' && <Typography role="status">{t('me.eraseRunning')}</Typography>}
      {planned ? (
        <Button variant="contained" onClick={takeBack} loading={cancelling.fetching} sx={{ alignSelf: 'flex-start' }}>
          {t('me.eraseCancel')}
        </Button>
      ) : (
        erasure?.status !== 'RUNNING' && (
          <Button color="error" variant="outlined" onClick={() => setAsking(true)} sx={{ alignSelf: 'flex-start' }}>
            {t('me.eraseAsk')}
          </Button>
        )
      )}
      <Confirm
        open={asking}
        title={t('me.eraseTitle')}
        action={t('me.eraseAsk')}
        destructive
        busy={erasing.fetching}
        onConfirm={begin}
        onCancel={() => setAsking(false)}
      >
        {t('me.eraseWarning')}
      </Confirm>
    </Section>
  );
}
