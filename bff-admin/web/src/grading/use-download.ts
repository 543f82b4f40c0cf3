import { useNotice } from '@lyceum/web/notice';
import { ProblemError } from '@lyceum/web/session/ask';
import { useState } from 'react';
import { useT } from '../i18n';
import { download } from './download';

/** Keeps a file on this device, and says how that went. */
export function useDownload() {
  const t = useT();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const run = async (path: string, name: string) => {
    setBusy(true);
    try {
      await download(path, name);
      notice({ text: t('grading.csv.done', { name }) });
    } catch (error) {
      if (error instanceof ProblemError) notice({ problem: error.problem });
      else notice({ text: t('grading.csv.broken'), severity: 'error' });
    }
    setBusy(false);
  };
  return { busy, run };
}
