import { useNotice } from '@lyceum/web/notice';
import { ProblemError } from '@lyceum/web/session/ask';
import { useProblemText } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../i18n';
import { download } from './download';

export function DownloadButton({ path, name }: { path: string; name: string }) {
  const t = useT();
  const notice = useNotice();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await download(path, name);
      notice({ text: t('grading.csv.done', { name }) });
    } catch (error) {
      const text = error instanceof ProblemError ? problemText(error.problem) : t('grading.csv.broken');
      notice({ text, severity: 'error' });
    }
    setBusy(false);
  };
  return (
    <Button variant="outlined" loading={busy} onClick={() => void run()}>
      {t('grading.csv')}
    </Button>
  );
}
