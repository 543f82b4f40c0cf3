import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useT } from '../i18n';

/** Something that is to be taken elsewhere letter by letter. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useT();
  const id = useId();
  const [said, setSaid] = useState<'copied' | 'failed'>();
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  return (
    <Box>
      <Typography id={id} variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box
          component="code"
          dir="ltr"
          aria-labelledby={id}
          role="group"
          sx={{
            flex: '1 1 14rem',
            minWidth: 0,
            px: 1.5,
            py: 1,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            bgcolor: 'background.default',
            fontFamily: 'ui-monospace, monospace',
            fontSize: '0.875rem',
            overflowWrap: 'anywhere',
            textAlign: 'left',
            userSelect: 'all',
          }}
        >
          {value}
        </Box>
        <Button variant="outlined" onClick={copy} aria-label={t('governance.copyWhat', { what: label })}>
          {t('governance.copy')}
        </Button>
      </Box>
      <Typography
        role="status"
        variant="body2"
        sx={{ minHeight: '1.5em', color: said === 'failed' ? 'error.main' : 'success.main' }}
      >
        {said === 'copied' && t('governance.copied')}
        {said === 'failed' && t('governance.copyFailed')}
      </Typography>
    </Box>
  );
}
