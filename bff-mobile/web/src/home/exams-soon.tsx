import { clamp } from '@lyceum/web/clamp';
import { useFormat } from '@lyceum/web/i18n';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { HomeQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useLastSeen } from '../last-seen';
import { Entries, Panel, PanelLink } from '../shell/panel';

type Exam = HomeQuery['home']['exams'][number];

/** Exams that are open or to come; one that runs is to be gone on with. */
export function ExamsSoon({ exams }: { exams: readonly Exam[] }) {
  return (
    <Entries>
      {exams.map((exam) => (
        <ExamSoon key={exam.id} exam={exam} />
      ))}
    </Entries>
  );
}

function ExamSoon({ exam }: { exam: Exam }) {
  const t = useT();
  const { id, title, courseTitle, phase, attempts } = exam;
  const isRunning = attempts.some(({ status }) => status === 'OPEN');
  return (
    <Panel component="li">
      <Stack spacing={1}>
        <Typography variant="h3">
          <PanelLink to={`/exams/${id}`}>{title}</PanelLink>
        </Typography>
        {courseTitle && (
          <Typography variant="body2" color="textSecondary" dir="auto" sx={clamp(1)}>
            {courseTitle}
          </Typography>
        )}
        <When exam={exam} isRunning={isRunning} />
        {(isRunning || phase === 'OPEN') && (
          <Button component={Link} to={`/exams/${id}`} variant={isRunning ? 'contained' : 'outlined'}>
            {isRunning ? t('home.examGoOn') : t('home.examOpen')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}

function When({ exam, isRunning }: { exam: Exam; isRunning: boolean }) {
  const t = useT();
  const format = useFormat();
  const { phase, opensAt, closesAt, timeLimitMinutes, serverTime } = exam;
  // How long until then was true when it was told.
  const isOld = useLastSeen().at !== undefined;
  const at = (time: string) => ({ when: format.relative(time, new Date(serverTime)), date: format.dateTime(time) });
  const lines = [
    isRunning && t('home.examRunning'),
    phase === 'UPCOMING' && opensAt && t(isOld ? 'exams.at.UPCOMING' : 'home.examOpens', at(opensAt)),
    phase === 'OPEN' && closesAt && t(isOld ? 'exams.at.OPEN' : 'home.examCloses', at(closesAt)),
    timeLimitMinutes && t('home.examMinutes', { minutes: timeLimitMinutes }),
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => (
    <Typography key={line} variant="body2">
      {line}
    </Typography>
  ));
}
