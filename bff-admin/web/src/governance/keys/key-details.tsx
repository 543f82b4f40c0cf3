import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { GovernanceKeyFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Facts } from '../facts';
import { usePermissionText } from '../words';

export function KeyDetails({ apiKey, onClose }: { apiKey: GovernanceKeyFragment; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const textOf = usePermissionText();
  const { name, permissions, operations, rate, createdAt, expiresAt, revokedAt, lastUsedAt } = apiKey;
  return (
    <Dialog open onClose={onClose} aria-labelledby="key-title" fullWidth maxWidth="sm">
      <DialogTitle id="key-title" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <Facts
          facts={[
            [t('governance.created'), format.dateTime(createdAt)],
            [t('governance.expires'), format.dateTime(expiresAt)],
            ...(revokedAt ? [[t('governance.revokedAt'), format.dateTime(revokedAt)] as const] : []),
            [t('governance.used'), lastUsedAt ? format.dateTime(lastUsedAt) : t('governance.never')],
            [
              t('governance.keys.limit'),
              rate ? t('governance.keys.rate', { ...rate }) : t('governance.keys.usualRate'),
            ],
            [
              t('governance.permissions.title'),
              <Box key="permissions" component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
                {permissions.map((one) => (
                  <li key={one}>{textOf(one)}</li>
                ))}
              </Box>,
            ],
            [
              t('governance.keys.operations'),
              operations ? (
                <Box
                  key="operations"
                  component="ul"
                  dir="ltr"
                  sx={{ m: 0, paddingInlineStart: 2.5, typography: 'body2' }}
                >
                  {operations.map((hash) => (
                    <li key={hash}>
                      <code>{hash}</code>
                    </li>
                  ))}
                </Box>
              ) : (
                t('governance.keys.allOperations')
              ),
            ],
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
