import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useT } from '../../i18n';
import { Facts } from '../facts';
import { type AuditRow, kindOf } from './row';
import { NOTHING, type Search } from './search';

interface AuditEntryDialogProps {
  entry: AuditRow;
  onClose: () => void;
  onSearch: (search: Search) => void;
}

export function AuditEntryDialog({ entry, onClose, onSearch }: AuditEntryDialogProps) {
  const t = useT();
  const format = useFormat();
  const { seq, at, service, action, outcome, actorKind, actorId, actorName, targetType, targetId, targetName } = entry;
  return (
    <Dialog open onClose={onClose} aria-labelledby="entry-title" fullWidth maxWidth="sm">
      <DialogTitle id="entry-title">{t('governance.audit.entry', { number: seq })}</DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <Facts
          facts={[
            [t('governance.audit.at'), format.dateTime(at, 'long')],
            [
              t('governance.audit.action'),
              <code key="action" dir="ltr">
                {action}
              </code>,
            ],
            [t('governance.audit.outcome'), t(`governance.audit.${outcome}`)],
            [
              t('governance.audit.who'),
              <Named key="who" kind={t(`governance.audit.kind.${kindOf(actorKind)}`)} name={actorName} id={actorId} />,
            ],
            [
              t('governance.audit.target'),
              targetId ? <Named key="target" kind={targetType ?? ''} name={targetName} id={targetId} /> : '—',
            ],
            [t('governance.audit.service'), service],
            ...(entry.requestId
              ? [
                  [
                    t('governance.audit.request'),
                    <code key="request" dir="ltr">
                      {entry.requestId}
                    </code>,
                  ] as const,
                ]
              : []),
            ...entry.details.map(
              ({ name, values }) =>
                [name, values.length > 0 ? <bdi key={name}>{format.list(values)}</bdi> : '—'] as const,
            ),
          ]}
        />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {actorId && (
          <Button onClick={() => onSearch({ ...NOTHING, actor: actorId })}>{t('governance.audit.allBy')}</Button>
        )}
        {targetId && (
          <Button onClick={() => onSearch({ ...NOTHING, target: targetId })}>{t('governance.audit.allOn')}</Button>
        )}
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Named({ kind, name, id }: { kind: string; name: string | null; id: string | null }) {
  return (
    <Box>
      {name && <bdi>{name} </bdi>}
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {kind} <bdi>{id}</bdi>
      </Box>
    </Box>
  );
}
