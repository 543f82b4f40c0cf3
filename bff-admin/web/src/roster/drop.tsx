import { useFormat } from '@lyceum/web/i18n';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type DragEvent, useRef, useState } from 'react';
import { useT } from '../i18n';
import { RosterIcon } from '../shell/icons';
import type { Upload } from './use-import';

interface DropProps {
  upload: Upload;
  /** The file of an import that is to run again, by its name where that is known. */
  again?: string | true;
}

/** Takes a zip that is dropped, or chosen by the button. */
export function Drop({ upload, again }: DropProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const { file, sent, problem, start, cancel } = upload;
  const busy = sent !== undefined;
  const take = (chosen: File | undefined) => {
    if (!chosen || busy) return;
    const isZip = /\.zip$/i.test(chosen.name) || /zip/.test(chosen.type);
    setWrong(isZip ? undefined : chosen.name);
    if (isZip) start(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        display: 'grid',
        justifyItems: 'center',
        gap: 1.5,
        textAlign: 'center',
        px: 3,
        py: 5,
        border: 2,
        borderStyle: 'dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 2,
        bgcolor: over ? 'action.hover' : 'background.paper',
      }}
    >
      <RosterIcon color="primary" sx={{ fontSize: 40 }} />
      <Typography component="p" variant="h3">
        {t(again ? 'roster.dropAgain' : 'roster.drop')}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: '52ch' }}>
        {typeof again === 'string' ? (
          <>
            {t('roster.wasFile')} <FileName name={again} />
          </>
        ) : (
          t('roster.dropHint')
        )}
      </Typography>
      <input
        ref={input}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button
        variant="contained"
        autoFocus={again !== undefined}
        onClick={() => input.current?.click()}
        disabled={busy}
      >
        {t('roster.choose')}
      </Button>
      {wrong && (
        <Alert severity="error" sx={{ maxWidth: '100%' }}>
          {t('roster.notZip')} <FileName name={wrong} />
        </Alert>
      )}
      {file && (busy || problem) && (
        <Box sx={{ width: '100%', maxWidth: 520, textAlign: 'start' }}>
          {busy ? (
            <Sending file={file} sent={sent} cancel={cancel} />
          ) : (
            problem && <ProblemAlert error={problem} retry={() => start(file)} />
          )}
        </Box>
      )}
    </Box>
  );
}

function Sending({ file, sent, cancel }: { file: File; sent: number; cancel: () => void }) {
  const t = useT();
  const { bytes, percent } = useFormat();
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ minWidth: 0 }}>
          <FileName name={file.name} />
          {t('facts.between')}
          {bytes(file.size)}
        </Typography>
        <Button size="small" onClick={cancel}>
          {t('action.cancel')}
        </Button>
      </Box>
      <LinearProgress
        variant={sent < 1 ? 'determinate' : 'indeterminate'}
        value={100 * sent}
        aria-label={t('roster.sending')}
        sx={{ my: 1 }}
      />
      <Typography variant="body2" color="textSecondary">
        {sent < 1 ? t('roster.sent', { percent: percent(sent) }) : t('roster.starting')}
      </Typography>
    </>
  );
}

/** As it is called, in a direction of its own and without what would turn others’: at most 120 characters, all in its title. */
export function FileName({ name }: { name: string }) {
  const plain = name.replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\p{Cc}]/gu, '\ufffd');
  const shown = plain.length > 120 ? `${plain.slice(0, 80)}…${plain.slice(-30)}` : plain;
  return (
    <Box component="bdi" title={plain.slice(0, 1_000)} sx={{ overflowWrap: 'anywhere', fontWeight: 600 }}>
      {shown}
    </Box>
  );
}
