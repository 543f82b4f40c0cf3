import { Confirm } from '@lyceum/web/confirm';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import {
  ArchiveExamDocument,
  type BuiltExamFragment,
  ChangeExamDocument,
  CloseExamDocument,
  ScheduleExamDocument,
  UnscheduleExamDocument,
} from '../../__generated__/operations';
import { type Key, useT } from '../../i18n';

type Step = 'schedule' | 'unschedule' | 'close' | 'archive';

const WORDS: Record<Step, { action: Key; title: Key; text: Key; done: Key }> = {
  schedule: {
    action: 'exams.step.schedule',
    title: 'exams.step.schedule.title',
    text: 'exams.step.schedule.text',
    done: 'exams.step.schedule.done',
  },
  unschedule: {
    action: 'exams.step.unschedule',
    title: 'exams.step.unschedule.title',
    text: 'exams.step.unschedule.text',
    done: 'exams.step.unschedule.done',
  },
  close: {
    action: 'exams.step.close',
    title: 'exams.step.close.title',
    text: 'exams.step.close.text',
    done: 'exams.step.close.done',
  },
  archive: {
    action: 'exams.step.archive',
    title: 'exams.step.archive.title',
    text: 'exams.step.archive.text',
    done: 'exams.step.archive.done',
  },
};

const STEPS: Record<BuiltExamFragment['status'], readonly Step[]> = {
  DRAFT: ['schedule', 'archive'],
  SCHEDULED: ['close', 'unschedule'],
  CLOSED: ['schedule', 'archive'],
  ARCHIVED: [],
};

const isOver = ({ closesAt }: BuiltExamFragment) => closesAt !== null && new Date(closesAt) <= new Date();

interface StepsProps {
  exam: BuiltExamFragment;
  isTouched: boolean;
  onChanged: (exam: BuiltExamFragment) => void;
}

/** From a draft to what is over: each step is asked once. */
export function Steps({ exam, isTouched, onChanged }: StepsProps) {
  const t = useT();
  const notice = useNotice();
  const [asked, setAsked] = useState<Step>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [, schedule] = useMutation(ScheduleExamDocument);
  const [, unschedule] = useMutation(UnscheduleExamDocument);
  const [, close] = useMutation(CloseExamDocument);
  const [, archive] = useMutation(ArchiveExamDocument);
  const [, change] = useMutation(ChangeExamDocument);
  const examId = exam.id;
  // What is written after a step has been taken back would be dropped by the answer.
  const touched = useRef(isTouched);
  touched.current = isTouched;

  async function take(step: Step): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    const { exam: changed, error } = await {
      schedule: () =>
        schedule({ examId, revision: exam.revision }).then(({ data, error }) => ({ exam: data?.scheduleExam, error })),
      unschedule: () => unschedule({ examId }).then(({ data, error }) => ({ exam: data?.unscheduleExam, error })),
      close: () => close({ examId }).then(({ data, error }) => ({ exam: data?.closeExam, error })),
      archive: () => archive({ examId }).then(({ data, error }) => ({ exam: data?.archiveExam, error })),
    }[step]();
    setBusy(false);
    setAsked(undefined);
    if (error) setProblem(problemOf(error));
    if (!changed) return;
    onChanged(changed);
    const isUndone = step === 'unschedule' || (step === 'close' && !isOver(exam));
    notice({ text: t(WORDS[step].done), ...(isUndone && { undo: () => void takeBack(changed) }) });
  }

  /** Scheduled as before. To close it has changed when it closes, too; those who have been handed in stay so. */
  async function takeBack({ revision, closesAt }: BuiltExamFragment): Promise<void> {
    if (touched.current) return notice({ text: t('exams.step.saveFirst'), severity: 'info' });
    let at = revision;
    if (closesAt !== exam.closesAt) {
      const { data, error } = await change({ input: { examId, revision, closesAt: exam.closesAt } });
      if (!data) return notice({ problem: problemOf(error ?? {}) });
      at = data.changeExam.revision;
      onChanged(data.changeExam);
    }
    const { data, error } = await schedule({ examId, revision: at });
    if (data) onChanged(data.scheduleExam);
    notice(error ? { problem: error } : { text: t(WORDS.schedule.done) });
  }

  return (
    <Stack spacing={1}>
      {problem && <ProblemAlert error={problem} />}
      {STEPS[exam.status].map((step) => (
        <Button
          key={step}
          variant={step === 'schedule' ? 'contained' : 'outlined'}
          color={step === 'close' || step === 'archive' ? 'error' : 'primary'}
          // The answer to a step takes the place of what is written here.
          disabled={isTouched || (step === 'schedule' && exam.problems.length > 0)}
          onClick={() => setAsked(step)}
        >
          {t(WORDS[step].action)}
        </Button>
      ))}
      {STEPS[exam.status].length > 0 && isTouched && (
        <Typography variant="body2" color="textSecondary">
          {t('exams.step.saveFirst')}
        </Typography>
      )}
      <Confirm
        open={asked !== undefined}
        title={asked ? t(WORDS[asked].title) : ''}
        action={asked ? t(WORDS[asked].action) : ''}
        destructive={asked === 'close' || asked === 'archive'}
        busy={busy}
        onConfirm={() => asked && void take(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {asked && t(WORDS[asked].text, { title: exam.title })}
      </Confirm>
    </Stack>
  );
}
