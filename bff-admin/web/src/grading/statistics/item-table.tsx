import { useFormat } from '@lyceum/web/i18n';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { StatisticsQuery } from '../../__generated__/operations';
import { useKindText } from '../../exams/kinds';
import { useT } from '../../i18n';
import { useMay } from '../../shell/me';

type Item = StatisticsQuery['examStatistics']['items'][number];

/** The numbers of the plot. */
export function ItemTable({ items, examId }: { items: readonly Item[]; examId: string }) {
  const t = useT();
  const format = useFormat();
  const kindText = useKindText();
  const mayRegrade = useMay()('result:moderate');
  const number = (value: number | null | undefined) =>
    value == null ? '–' : format.number(value, { maximumFractionDigits: 2 });
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h2" id="item-table" sx={{ mb: 1 }}>
        {t('grading.stat.items')}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-labelledby="item-table">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('grading.stat.number')}</TableCell>
              <TableCell>{t('grading.question')}</TableCell>
              <TableCell align="right">{t('grading.stat.facility')}</TableCell>
              <TableCell align="right">{t('grading.stat.discrimination')}</TableCell>
              <TableCell align="right">{t('grading.stat.upperLower')}</TableCell>
              <TableCell align="right">{t('grading.stat.answers')}</TableCell>
              <TableCell align="right">{t('grading.stat.omitted')}</TableCell>
              {mayRegrade && <TableCell>{t('exams.actions')}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((item, at) => (
              <TableRow key={item.itemId}>
                <TableCell>{format.number(at + 1)}</TableCell>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere', minWidth: '12rem' }}>
                  <bdi>{item.title ?? t('exams.item.gone')}</bdi>
                  <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                    {kindText(item.kind)}
                  </Typography>
                </TableCell>
                <TableCell align="right">{format.percent(item.facility)}</TableCell>
                <TableCell align="right">
                  {number(item.discrimination)}
                  {item.discrimination != null && item.discrimination < 0.2 && (
                    <Chip
                      size="small"
                      color="warning"
                      variant="outlined"
                      label={t('grading.stat.weak')}
                      sx={{ marginInlineStart: 1 }}
                    />
                  )}
                </TableCell>
                <TableCell align="right">{number(item.upperLower)}</TableCell>
                <TableCell align="right">{format.number(item.answers)}</TableCell>
                <TableCell align="right">{format.number(item.omitted)}</TableCell>
                {mayRegrade && (
                  <TableCell>
                    <Link
                      component={RouterLink}
                      to={`/grading/${examId}/regrade?item=${item.itemId}&version=${item.version}`}
                      aria-label={t('grading.regrade.of', { title: item.title ?? t('exams.item.gone') })}
                    >
                      {t('exams.place.regrade')}
                    </Link>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Paper>
  );
}
