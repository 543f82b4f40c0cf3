import { useFormat } from '@lyceum/web/i18n';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useT } from '../i18n';
import type { useUpload } from './use-upload';

interface UploadButtonProps {
  upload: ReturnType<typeof useUpload>;
  label: string;
  accept?: string;
  disabled?: boolean;
}

/** Picks a file and sends it; how far it has come stands below, with a way to stop. */
export function UploadButton({ upload: { share, problem, send, stop }, label, accept, disabled }: UploadButtonProps) {
  const t = useT();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ flex: share === undefined ? undefined : 1 }}>
      <input
        ref={input}
        hidden
        type="file"
        {...(accept && { accept })}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      {share === undefined ? (
        <Button
          variant="outlined"
          disabled={disabled ?? false}
          onClick={() => input.current?.click()}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {label}
        </Button>
      ) : (
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
          <LinearProgress
            variant="determinate"
            value={share * 100}
            aria-label={t('courses.media.sending')}
            sx={{ flex: 1 }}
          />
          <Typography variant="body2" color="textSecondary">
            {format.percent(share)}
          </Typography>
          <Button size="small" onClick={stop}>
            {t('action.cancel')}
          </Button>
        </Stack>
      )}
      {problem && (
        <Box sx={{ mt: 1 }}>
          <ProblemAlert error={problem} />
        </Box>
      )}
    </Box>
  );
}
