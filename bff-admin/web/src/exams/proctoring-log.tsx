import { Field, useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  NoteProctoringDocument,
  type ProctoredRowFragment,
  ProctoringLogDocument,
  type ProctorVerdict,
  ReviewProctoringDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { ExamFrame } from './exam-frame';
import { LogTable } from './log-table';
import { VERDICTS, VerdictChip } from './verdict';

const PAGE = 100;

/** What was noticed in one attempt, and what one makes of it. */
export default function ProctoringLog() {
  const t = useT();
  const { examId = '', attemptId = '' } = useParams();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, again] = useQuery({
    query: ProctoringLogDocument,
    variables: { attemptId, examId, first: PAGE, after },
  });
  const reload = () => again({ requestPolicy: 'network-only' });
  const attempt = data?.proctoringLog.attempt;
  const events = data?.proctoringLog.events;
  return (
    <ExamFrame
      exam={data?.examEntry}
      examId={examId}
      title={attempt ? t('exams.log', { name: attempt.learnerName ?? t('exams.nobody') }) : t('exams.place.proctoring')}
      crumbs={[{ label: t('exams.place.proctoring'), to: `/exams/${examId}/proctoring` }]}
      description={t('exams.log.text')}
    >
      {error && <Failed error={error} retry={reload} />}
      {!data && fetching && <Loading />}
      {attempt && events && (
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Box>
            <LogTable events={events.rows} />
            <Stack direction="row" sx={{ gap: 1, mt: 1 }}>
              {after && <Button onClick={() => setAfter(null)}>{t('exams.log.first')}</Button>}
              {events.next && <Button onClick={() => setAfter(events.next ?? null)}>{t('exams.log.next')}</Button>}
            </Stack>
          </Box>
          <Stack spacing={2}>
            <Review attempt={attempt} onDone={reload} />
            <Note attemptId={attemptId} onDone={reload} />
          </Stack>
        </Box>
      )}
    </ExamFrame>
  );
}

function Review({ attempt, onDone }: { attempt: ProctoredRowFragment; onDone: () => void }) {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const key = useRef(crypto.randomUUID());
  const [, review] = useMutation(ReviewProctoringDocument);
  const form = useForm({ verdict: 'CLEAR', note: '' }, async ({ verdict, note }) => {
    const input = { attemptId: attempt.id, key: key.current, verdict: verdict as ProctorVerdict, note };
    const result = await review({ input });
    if (result.error) return result;
    key.current = crypto.randomUUID();
    form.reset({ verdict, note: '' });
    notice({ text: t('exams.verdict.done') });
    onDone();
    return result;
  });
  return (
    <Paper component="section" variant="outlined" aria-labelledby="verdict" sx={{ p: 2 }}>
      <Typography variant="h2" id="verdict">
        {t('exams.verdict')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, my: 1, display: 'grid', gap: 1 }}>
        {attempt.proctorReviews.map(({ id, verdict, note, at }) => (
          <li key={id}>
            <VerdictChip verdict={verdict} /> <time dateTime={at}>{format.dateTime(at)}</time>
            {note && (
              <Typography variant="body2" dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
                {note}
              </Typography>
            )}
          </li>
        ))}
        {attempt.proctorReviews.length === 0 && <li>{t('exams.verdict.NONE')}</li>}
      </Box>
      <Stack component="form" onSubmit={form.submit} spacing={1.5}>
        {form.problem && <ProblemAlert error={form.problem} />}
        <Field form={form} name="verdict" select label={t('exams.verdict.new')}>
          {(Object.keys(VERDICTS) as ProctorVerdict[]).map((verdict) => (
            <MenuItem key={verdict} value={verdict}>
              {t(VERDICTS[verdict])}
            </MenuItem>
          ))}
        </Field>
        <Field
          form={form}
          name="note"
          multiline
          label={t('exams.verdict.note')}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 2000 } }}
        />
        <Button type="submit" variant="contained" loading={form.busy} sx={{ alignSelf: 'start' }}>
          {t('exams.verdict.submit')}
        </Button>
      </Stack>
    </Paper>
  );
}

function Note({ attemptId, onDone }: { attemptId: string; onDone: () => void }) {
  const t = useT();
  const key = useRef(crypto.randomUUID());
  const [, note] = useMutation(NoteProctoringDocument);
  const form = useForm({ text: '' }, async ({ text }) => {
    if (text.trim() === '') return undefined;
    const result = await note({ input: { attemptId, key: key.current, text } });
    if (result.error) return result;
    key.current = crypto.randomUUID();
    form.reset({ text: '' });
    onDone();
    return result;
  });
  return (
    <Paper component="form" variant="outlined" onSubmit={form.submit} sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="h2">{t('exams.note')}</Typography>
      {form.problem && <ProblemAlert error={form.problem} />}
      <Field
        form={form}
        name="text"
        multiline
        label={t('exams.note.text')}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 1000 } }}
      />
      <Button type="submit" variant="outlined" loading={form.busy} sx={{ justifySelf: 'start' }}>
        {t('exams.note.submit')}
      </Button>
    </Paper>
  );
}
