import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import type { OverviewQuery } from '../__generated__/operations';
import { useExamHome } from '../exams/use-exam-home';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { WayTo } from '../shell/way-to';
import { Card } from './card';
import { Part } from './part';

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

const FIGURES = ['started', 'handedIn', 'graded', 'queueDepth'] as const;

function ExamRow({ exam }: { exam: Exam }) {
  const t = useT();
  const { dateTime, number } = useFormat();
  const may = useMay();
  const { id, title, courseTitle, opensAt, closesAt, board } = exam;
  const home = useExamHome()(id);
  // Who is in, and what the machine has before it, is on the board only.
  const rowsOf = (figure: (typeof FIGURES)[number]) => {
    if (may('result:read') && (figure === 'handedIn' || figure === 'graded')) return `/grading/${id}/results`;
    return may('exam:proctor') ? `/exams/${id}/board` : undefined;
  };
  const open = opensAt !== null && new Date(opensAt) <= new Date();
  return (
    <ListItem disableGutters divider sx={{ display: 'block', py: 1.5 }}>
      <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <WayTo to={home}>{title}</WayTo>
      </Box>
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
      {board && <Way board={board} />}
      {board && (
        <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mt: 1 }}>
          {FIGURES.map((figure) => (
            <Box key={figure} sx={{ display: 'flex', gap: 0.75, alignItems: 'baseline' }}>
              <Typography component="dt" variant="body2" color="textSecondary">
                <Part to={rowsOf(figure)}>{t(`home.board.${figure}`)}</Part>
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

/** How far those who have begun are, for the eye: the figures below say the same in numbers. */
function Way({ board }: { board: NonNullable<Exam['board']> }) {
  const { started, handedIn, graded } = board;
  if (started === 0) return null;
  const stages = [
    { count: handedIn, bgcolor: 'action.disabled' },
    { count: graded, bgcolor: 'primary.main' },
  ];
  return (
    <Box
      aria-hidden
      sx={{
        position: 'relative',
        mt: 1.5,
        blockSize: 10,
        borderRadius: 1,
        bgcolor: 'action.selected',
        overflow: 'hidden',
      }}
    >
      {stages.map(({ count, bgcolor }) => (
        <Box
          key={bgcolor}
          style={{ inlineSize: `${Math.min(100, (100 * count) / started)}%` }}
          sx={{ position: 'absolute', insetBlock: 0, insetInlineStart: 0, bgcolor }}
        />
      ))}
    </Box>
  );
}
