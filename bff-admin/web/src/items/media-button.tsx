import { useForm } from '@lyceum/web/form';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useT } from '../i18n';
import { storeMedia } from './kinds/image-upload';

/** A picture into the text: with what it says to those who do not see it, or it does not go in. */
export function MediaButton({ onMedia }: { onMedia: (media: { file: string; alt: string }) => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)} sx={{ alignSelf: 'start' }}>
        {t('items.media.insert')}
      </Button>
      {open && (
        <MediaDialog
          onClose={() => setOpen(false)}
          onMedia={(media) => {
            setOpen(false);
            onMedia(media);
          }}
        />
      )}
    </>
  );
}

function MediaDialog(props: { onMedia: (media: { file: string; alt: string }) => void; onClose: () => void }) {
  const t = useT();
  const [share, setShare] = useState(0);
  const form = useForm<{ file: File | null; alt: string }>({ file: null, alt: '' }, async ({ file, alt }) => {
    if (!file) return undefined;
    const stored = await storeMedia(file, setShare);
    props.onMedia({ file: stored.file, alt: alt.trim() });
    return undefined;
  });
  return (
    <Dialog open onClose={props.onClose} aria-labelledby="media-title" fullWidth maxWidth="xs">
      <DialogTitle id="media-title">{t('items.media.insert')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          {form.problem && <ProblemAlert error={form.problem} />}
          <label>
            {t('items.media.file')}{' '}
            <input
              type="file"
              accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
              onChange={(event) => form.set('file', event.target.files?.[0] ?? null)}
            />
          </label>
          <TextField
            id="media-alt"
            label={t('items.image.alt')}
            helperText={t('items.image.alt.hint')}
            value={form.values.alt}
            onChange={(event) => form.set('alt', event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1_000, dir: 'auto' } }}
          />
          {form.busy && (
            <LinearProgress variant="determinate" value={share * 100} aria-label={t('items.image.sending')} />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('action.cancel')}</Button>
        <Button
          variant="contained"
          loading={form.busy}
          disabled={!form.values.file || !form.values.alt.trim()}
          onClick={() => form.submit()}
        >
          {t('items.media.put')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
