import { FileIcon } from '@lyceum/web/icons';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';

/** At another site, which the app asks for nothing by itself: the learner goes there, or not. */
export function Elsewhere({ address, label }: { address: URL; label: string }) {
  const t = useT();
  return (
    <Stack spacing={1} sx={{ alignItems: { sm: 'start' } }}>
      <Button
        component="a"
        href={address.href}
        target="_blank"
        rel="noopener noreferrer"
        variant="contained"
        size="large"
        startIcon={<FileIcon />}
      >
        {label}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {t('learn.elsewhere', { host: address.host })}
      </Typography>
    </Stack>
  );
}
