import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { ExamCardFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { useLastSeen } from '../last-seen';
import { Clamped } from '../shell/panel';
import { useServerNow } from './server-now';

export function ExamCard({ exam }: { exam: ExamCardFragment }) {
  const t = useT();
  const format = useFormat();
  const clock = useServerNow(exam.serverTime);
  // What was told at another time goes by a clock that has stood still since.
  const now = useLastSeen().at === undefined ? clock : undefined;
  const running = exam.attempts.find(({ status }) => status === 'OPEN');
  const isDone = exam.attempts.length > 0 && exam.attemptsLeft === 0;
  const questions = exam.parts.reduce((sum, { questionCount }) => sum + questionCount, 0);
  const facts = [
    t('exams.questions', { count: questions }),
    exam.timeLimitMinutes ? t('exams.minutes', { count: exam.timeLimitMinutes }) : undefined,
    exam.attemptsLeft !== null && exam.attemptsLeft !== undefined && exam.phase !== 'OVER'
      ? t('exams.attemptsLeft', { count: exam.attemptsLeft })
      : undefined,
  ].filter(Boolean);
  return (
    <Paper variant="outlined" sx={{ overflow: 'hidden' }}>
      <CardActionArea
        component={Link}
        to={running ? `/exams/attempts/${running.id}` : `/exams/${exam.id}`}
        sx={{ p: 2, display: 'block' }}
      >
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}
        >
          <Typography variant="h3" component="h3" sx={{ minWidth: 0, flex: '1 1 10rem' }} title={exam.title}>
            <Clamped lines={2}>{exam.title}</Clamped>
          </Typography>
          {running ? (
            <Chip size="small" color="warning" label={t('exams.running')} />
          ) : isDone ? (
            <Chip size="small" color="success" variant="outlined" label={t('exams.handedIn.title')} />
          ) : (
            exam.purpose === 'PRACTICE' && <Chip size="small" variant="outlined" label={t('exams.practice')} />
          )}
        </Box>
        {exam.courseTitle && (
          <Typography color="textSecondary">
            <Clamped lines={1}>{exam.courseTitle}</Clamped>
          </Typography>
        )}
        <Typography variant="body2" sx={{ mt: 1 }}>
          {now && running?.deadline && Date.parse(running.deadline) > now.getTime() ? (
            t('exams.timeLeft', { time: format.clock(Date.parse(running.deadline) - now.getTime()) })
          ) : (
            <When exam={exam} now={now} />
          )}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {facts.join(t('facts.between'))}
        </Typography>
      </CardActionArea>
    </Paper>
  );
}

const DAY_MS = 86_400_000;

interface WhenProps {
  exam: Pick<ExamCardFragment, 'phase' | 'opensAt' | 'closesAt'>;
  /** By the server; undefined where its clock is not known. */
  now: Date | undefined;
}

/** The next thing that happens to it: both how long until then and the date. */
export function When({ exam, now }: WhenProps) {
  const t = useT();
  const format = useFormat();
  const { phase, opensAt, closesAt } = exam;
  const at = phase === 'UPCOMING' ? opensAt : closesAt;
  if (!at) return t(phase === 'OVER' ? 'exams.over' : 'exams.noEnd');
  const date = format.dateTime(at);
  if (!now) return t(`exams.at.${phase}`, { date });
  const left = Date.parse(at) - now.getTime();
  if (phase === 'OVER') return t(left > 0 ? 'exams.over' : 'exams.at.OVER', { date });
  const span = left > DAY_MS ? format.relative(at, now) : format.clock(left);
  if (left > DAY_MS) return t(phase === 'UPCOMING' ? 'exams.opensRelative' : 'exams.closesRelative', { span, date });
  return t(phase === 'UPCOMING' ? 'exams.opensIn' : 'exams.closesIn', { span, date });
}
