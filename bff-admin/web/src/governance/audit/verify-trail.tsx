import { useFormat } from '@lyceum/web/i18n';
import { Reason } from '@lyceum/web/reasons/reason';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../i18n';
import { useVerification } from './use-verification';

/** Checks the whole trail, piece by piece, and says how far it has come. */
export function VerifyTrail() {
  const t = useT();
  const format = useFormat();
  const { state, start, stop } = useVerification();
  const count = format.number(state.checkedTo);
  return (
    <Box sx={{ mb: 3, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant="outlined" loading={state.step === 'RUNNING'} onClick={start}>
          {t('governance.audit.verify')}
        </Button>
        {state.step === 'RUNNING' && <Button onClick={stop}>{t('governance.audit.stop')}</Button>}
      </Box>
      <Box role="status">
        {state.step === 'RUNNING' && t('governance.audit.verifying', { count })}
        {state.step === 'STOPPED' && t('governance.audit.stopped', { count })}
        {state.step === 'WHOLE' && <Alert severity="success">{t('governance.audit.whole', { count })}</Alert>}
        {state.step === 'BROKEN' && (
          <Alert severity="error">
            {t('governance.audit.broken', { number: state.brokenAt, count })}
            <Box>
              <Reason because={state.because} otherwise={state.what} />
            </Box>
          </Alert>
        )}
      </Box>
      {state.step === 'FAILED' && <ProblemAlert error={state.problem} retry={start} />}
    </Box>
  );
}
