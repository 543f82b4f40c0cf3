import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';
import { CopyIcon, DocumentIcon } from '../icons';
import { useNotice } from '../notice';

/** Shown this once; each lets one in when the authenticator app is lost. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useT();
  const notice = useNotice();
  const text = `${codes.join('\n')}\n`;
  return (
    <Stack spacing={2}>
      <Typography>{t('security.recoveryHint')}</Typography>
      <Box
        component="ul"
        dir="ltr"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 2,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
          gap: 1,
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          fontFamily: 'monospace',
        }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<CopyIcon />}
          onClick={() => navigator.clipboard.writeText(text).then(() => notice({ text: t('security.copied') }))}
        >
          {t('security.copy')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<DocumentIcon />}
          component="a"
          download="lyceum-recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t('security.download')}
        </Button>
      </Stack>
    </Stack>
  );
}
