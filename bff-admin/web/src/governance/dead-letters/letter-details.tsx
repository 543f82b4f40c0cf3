import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { GovernanceDeadLetterFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Facts } from '../facts';
import { useConsumerName } from '../words';

export function LetterDetails({ letter, onClose }: { letter: GovernanceDeadLetterFragment; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const consumerName = useConsumerName();
  const { id, group, eventType, subject, recordedAt, failedAt, tries, error, requestId } = letter;
  return (
    <Dialog open onClose={onClose} aria-labelledby="letter-title" fullWidth maxWidth="sm">
      <DialogTitle id="letter-title" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{eventType}</bdi>
      </DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <Facts
          facts={[
            [t('governance.letters.about'), <bdi key="subject">{subject}</bdi>],
            [t('governance.letters.recorded'), format.dateTime(recordedAt, 'long')],
            [t('governance.letters.failed'), format.dateTime(failedAt, 'long')],
            [
              t('governance.letters.consumer'),
              <span key="group">
                {consumerName(group)} (<Code>{group}</Code>)
              </span>,
            ],
            [t('governance.letters.tries'), format.number(tries)],
            [
              t('governance.letters.error'),
              <Box key="error" dir="auto" sx={{ textAlign: 'start', whiteSpace: 'pre-wrap' }}>
                {error}
              </Box>,
            ],
            [t('governance.letters.id'), <Code key="id">{id}</Code>],
            ...(requestId ? [[t('governance.audit.request'), <Code key="request">{requestId}</Code>] as const] : []),
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

const Code = ({ children }: { children: string }) => <code dir="ltr">{children}</code>;
