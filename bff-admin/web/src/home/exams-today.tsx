import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { Card } from './card';

type Exam = NonNullable<OverviewQuery['overview']['exams']>[number];

export function ExamsToday({ exams }: { exams: readonly Exam[] }) {
  const t = useT();
  return (
    <Card title={t('home.exams')} about={t('home.examsAbout')}>
      {exams.length === 0 ? (
        <Empty title={t('home.noExams')} />
      ) : (
        <List disablePadding>
          {exams.map((exam) => (
            <ExamRow key={exam.id} exam={exam} />
          ))}
        </List>
      )}
    </Card>
  );
}

function ExamRow({ exam }: { exam: Exam }) {
  const t = useT();
  const { dateTime, number } = useFormat();
  const may = useMay();
  const { id, title, courseTitle, opensAt, closesAt, board } = exam;
  const home = may('exam:author') ? `/exams/${id}` : may('exam:proctor') ? `/exams/${id}/board` : `/grading/${id}`;
  const open = opensAt !== null && new Date(opensAt) <= new Date();
  return (
    <ListItem disableGutters divider sx={{ display: 'block', py: 1.5 }}>
      <Link component={RouterLink} to={home} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <bdi>{title}</bdi>
      </Link>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {courseTitle && (
          <>
            <bdi>{courseTitle}</bdi> ·{' '}
          </>
        )}
        {open
          ? closesAt
            ? t('home.examOpenUntil', { time: dateTime(closesAt) })
            : t('home.examOpen')
          : t('home.examOpensAt', { time: dateTime(opensAt ?? '') })}
      </Typography>
      {board && (
        <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mt: 1 }}>
          {(['started', 'handedIn', 'graded', 'queueDepth'] as const).map((figure) => (
            <Box key={figure} sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline' }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {may('exam:proctor') ? (
                  <Link
                    component={RouterLink}
                    to={`/exams/${id}/board`}
                    color="inherit"
                    sx={{ display: 'inline-block', py: 0.5 }}
                  >
                    {t(`home.board.${figure}`)}
                  </Link>
                ) : (
                  t(`home.board.${figure}`)
                )}
              </Typography>
              <Typography component="dd" sx={{ m: 0, fontWeight: 650 }}>
                {number(board[figure])}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </ListItem>
  );
}
