import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';
import { PageHead } from '../shell/page-head';
import { CopyField } from './copy-field';

/** They belong to the platform, not to a school: who runs it sees to them. */
export default function DeadLetters() {
  const t = useT();
  return (
    <>
      <PageHead title={t('governance.letters.title')} description={t('governance.letters.help')} />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        <Alert severity="info">{t('governance.letters.operator')}</Alert>
        <Typography variant="h2">{t('governance.letters.how')}</Typography>
        <CopyField label={t('governance.letters.list')} value="npm run dlq -- list" />
        <CopyField label={t('governance.letters.show')} value="npm run dlq -- show ID" />
        <CopyField label={t('governance.letters.replay')} value="npm run dlq -- replay ID" />
        <Typography color="textSecondary">{t('governance.letters.trail')}</Typography>
      </Box>
    </>
  );
}
