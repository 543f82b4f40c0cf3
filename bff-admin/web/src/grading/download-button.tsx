import Button from '@mui/material/Button';
import { useT } from '../i18n';
import { useDownload } from './use-download';

export function DownloadButton({ path, name }: { path: string; name: string }) {
  const t = useT();
  const { busy, run } = useDownload();
  return (
    <Button variant="outlined" loading={busy} onClick={() => void run(path, name)}>
      {t('grading.csv')}
    </Button>
  );
}
