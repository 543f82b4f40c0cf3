import { problemOf } from '@lyceum/web/problem';
import { Reason } from '@lyceum/web/reasons/reason';
import { Loading, ProblemAlert } from '@lyceum/web/states';
import { useWatched } from '@lyceum/web/watched';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import {
  QtiExportStateDocument,
  StartQtiExportDocument,
  type StartQtiExportMutationVariables,
} from '../../__generated__/operations';
import { useT } from '../../i18n';

/** Makes a QTI 3 package of items or of an exam, and gives the link to it. */
export function ExportButton({ input }: { input: StartQtiExportMutationVariables['input'] }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('items.export')}
      </Button>
      {open && <ExportDialog input={input} onClose={() => setOpen(false)} />}
    </>
  );
}

function ExportDialog(props: { input: StartQtiExportMutationVariables['input']; onClose: () => void }) {
  const t = useT();
  const [{ data, error }, start] = useMutation(StartQtiExportDocument);
  const id = data?.exportQti.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening
  useEffect(() => void start({ input: props.input }), []);
  const state = useWatched(
    { query: QtiExportStateDocument, variables: { id: id ?? '' }, pause: !id },
    ({ qtiExport }) => qtiExport.status === 'QUEUED',
  );
  const made = state.data?.qtiExport;
  const problem = error ?? state.error;
  return (
    <Dialog open onClose={props.onClose} aria-labelledby="export-title" fullWidth maxWidth="sm">
      <DialogTitle id="export-title">{t('items.export.title')}</DialogTitle>
      <DialogContent>
        {problem && <ProblemAlert error={problemOf(problem)} />}
        {!problem && made?.status !== 'READY' && made?.status !== 'FAILED' && (
          <Loading label={t('items.export.running')} />
        )}
        {made?.status === 'FAILED' && (
          <Alert severity="error">
            <Reason because={made.failedBecause} otherwise={made.failure ?? t('items.export.failed')} />
          </Alert>
        )}
        {made?.status === 'READY' && (
          <>
            <Typography>{t('items.export.ready', { count: made.items })}</Typography>
            {made.losses.length > 0 && (
              <Alert severity="warning" sx={{ mt: 2 }}>
                {t('items.export.losses')}
                <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
                  {made.losses.map(({ itemId, title, reasons, because }) => (
                    <li key={itemId}>
                      <bdi>{title}</bdi>:{' '}
                      {reasons.map((reason, n) => (
                        <span key={reason}>
                          <Reason because={because?.[n]} otherwise={reason} />{' '}
                        </span>
                      ))}
                    </li>
                  ))}
                </Box>
              </Alert>
            )}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('action.close')}</Button>
        {made?.status === 'READY' && made.url && (
          <Button variant="contained" component="a" href={made.url} download>
            {t('items.export.download')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
