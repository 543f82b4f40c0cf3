import { useFormat } from '@lyceum/web/i18n';
import { useT } from '../i18n';
import type { Told } from './live';

/** What a notification says, in the reader's language. */
export function useWords(): (told: Pick<Told, 'kind' | 'values'>) => { title: string; body: string } {
  const t = useT();
  const format = useFormat();
  return ({ kind, values }) => {
    const {
      examTitle: exam = '',
      percent,
      passed,
      why,
    } = Object.fromEntries(values.map(({ name, value }) => [name, value]));
    const reached =
      percent !== undefined &&
      t('inbox.reached', {
        percent: format.number(Number(percent) / 100, { style: 'percent', maximumFractionDigits: 1 }),
      });
    const outcome = passed !== undefined && t('inbox.passed', { passed });
    const marked = kind === 'RESULT_CHANGED' && (why ? t('inbox.markedAgainWhy', { why }) : t('inbox.markedAgain'));
    const body = [marked, reached, outcome].filter((part) => typeof part === 'string');
    return {
      title: kind === 'RESULT_CHANGED' ? t('inbox.resultChanged', { exam }) : t('inbox.resultReady', { exam }),
      body: body.length > 0 ? body.join(' ') : t('inbox.details'),
    };
  };
}
