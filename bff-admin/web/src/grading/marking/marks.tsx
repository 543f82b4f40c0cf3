import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ScriptFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';

/** The marks side by side, criterion by criterion, with how far apart they are. */
export function Marks({ script }: { script: ScriptFragment }) {
  const t = useT();
  const format = useFormat();
  const { marks, rubric, maxPoints } = script;
  if (marks.length === 0) return null;
  const points = marks.map((mark) => mark.points);
  const apart = Math.max(...points) - Math.min(...points);
  const levelOf = (at: number, criterionId: string) => {
    const chosen = marks[at]?.criteria.find((one) => one.criterionId === criterionId)?.levelId;
    return rubric?.criteria.find(({ id }) => id === criterionId)?.levels.find(({ id }) => id === chosen);
  };
  return (
    <Paper component="section" variant="outlined" aria-labelledby="marks" sx={{ p: 2 }}>
      <Typography variant="h2" id="marks">
        {t('grading.marks')}
      </Typography>
      {marks.length > 1 && (
        <Typography sx={{ mt: 0.5 }}>
          {t('grading.marks.apart', {
            apart: format.number(apart, { maximumFractionDigits: 2 }),
            share: format.percent(maxPoints > 0 ? apart / maxPoints : 0),
          })}
        </Typography>
      )}
      <TableContainer tabIndex={0} role="region" aria-label={t('grading.marks.of')} sx={{ mt: 1 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('grading.marks.of')}</TableCell>
              {marks.map(({ markerName, at }, n) => (
                <TableCell key={at}>
                  <bdi>{markerName ?? t('grading.marker', { number: n + 1 })}</bdi>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rubric?.criteria.map(({ id, title }) => {
              const levels = marks.map((_mark, n) => levelOf(n, id));
              const differ = new Set(levels.map((level) => level?.id)).size > 1;
              return (
                <TableRow key={id} sx={differ ? { bgcolor: 'action.selected' } : {}}>
                  <TableCell component="th" scope="row">
                    <bdi>{title}</bdi>
                    {differ && (
                      <Box component="span" sx={{ display: 'block', typography: 'caption' }}>
                        {t('grading.marks.differ')}
                      </Box>
                    )}
                  </TableCell>
                  {levels.map((level, n) => (
                    <TableCell key={marks[n]?.at}>
                      {level ? (
                        <>
                          <bdi>{level.title}</bdi> ({format.number(level.points)})
                        </>
                      ) : (
                        '–'
                      )}
                    </TableCell>
                  ))}
                </TableRow>
              );
            })}
            <TableRow>
              <TableCell component="th" scope="row">
                {t('exams.points')}
              </TableCell>
              {marks.map(({ at, points: given }) => (
                <TableCell key={at} sx={{ fontWeight: 700 }}>
                  {format.number(given, { maximumFractionDigits: 2 })}
                </TableCell>
              ))}
            </TableRow>
            <TableRow>
              <TableCell component="th" scope="row">
                {t('grading.comment')}
              </TableCell>
              {marks.map(({ at, comment }) => (
                <TableCell key={at} dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
                  {comment || '–'}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
    </Paper>
  );
}
