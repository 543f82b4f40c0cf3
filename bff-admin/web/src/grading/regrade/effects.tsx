import { useFormat } from '@lyceum/web/i18n';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { PreviewRegradeQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';

type Effect = PreviewRegradeQuery['regradePreview']['effects'][number];

export function Effects({ effects }: { effects: readonly Effect[] }) {
  const t = useT();
  const format = useFormat();
  const number = (value: number | null | undefined) =>
    value == null ? '–' : format.number(value, { maximumFractionDigits: 2 });
  const passed = (value: boolean | null | undefined) =>
    value == null ? '–' : t(value ? 'grading.passed' : 'grading.failed');
  const change = (from: string, to: string) => (from === to ? from : t('grading.history.change', { from, to }));
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('grading.preview.list')} sx={{ maxHeight: '60vh' }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{t('exams.learner')}</TableCell>
            <TableCell>{t('grading.preview.item')}</TableCell>
            <TableCell>{t('grading.preview.whole')}</TableCell>
            <TableCell>{t('grading.preview.passed')}</TableCell>
            <TableCell>{t('grading.released')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {effects.map(({ id, learnerName, from, to, scoreFrom, scoreTo, passedFrom, passedTo, released }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                <bdi>{learnerName ?? t('exams.nobody')}</bdi>
              </TableCell>
              <TableCell>{change(number(from), number(to))}</TableCell>
              <TableCell>{change(number(scoreFrom), number(scoreTo))}</TableCell>
              <TableCell>{change(passed(passedFrom), passed(passedTo))}</TableCell>
              <TableCell>{t(released ? 'grading.released.yes' : 'grading.released.no')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
