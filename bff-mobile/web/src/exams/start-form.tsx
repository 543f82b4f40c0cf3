import { Field, useForm } from '@lyceum/web/form';
import { useSession } from '@lyceum/web/root';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useNavigate } from 'react-router';
import { type AttemptFragment, StartAttemptDocument, type StartAttemptInput } from '../__generated__/operations';
import { useT } from '../i18n';
import { askAsMe } from './sitting/ask-as-me';
import { keepPictures } from './sitting/pictures';
import { delayOf, problemIn } from './sitting/retry';
import { keepPaper } from './sitting/sitting';

interface StartFormProps {
  examId: string;
  /** Of the attempt to begin: this page may be older than one that was handed in since. */
  number: number;
  needsAccessCode: boolean;
  /** The device has been looked at. */
  isReady: boolean;
}

// A hall that begins together is let in within some seconds; who waits longer is told so.
const MOST_TRIES = 4;

async function start(input: StartAttemptInput): Promise<AttemptFragment> {
  for (let failures = 0; ; failures++) {
    try {
      return (await askAsMe(StartAttemptDocument, { input })).startAttempt;
    } catch (error) {
      const problem = problemIn(error);
      if (problem.code !== 'TRY_AGAIN' || failures === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, delayOf(failures, problem)));
    }
  }
}

/** From here on the time runs. */
export function StartForm({ examId, number, needsAccessCode, isReady }: StartFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const state = useSession();
  const form = useForm({ code: '' }, async ({ code }) => {
    const input = { examId, number, accessCode: needsAccessCode ? code : null };
    const startAttempt = await start(input);
    if (state.status === 'SIGNED_IN') {
      const place = { personId: state.session.personId, attemptId: startAttempt.id };
      await keepPaper(place, startAttempt);
      void keepPictures(place, startAttempt);
    }
    await navigate(`/exams/attempts/${startAttempt.id}`);
    return undefined;
  });
  const { problem } = form;
  const details = (problem?.details ?? {}) as { accessCode?: string };
  const isCodeWrong = problem?.code === 'FORBIDDEN' && details.accessCode !== undefined;
  return (
    <Stack component="form" spacing={2} onSubmit={form.submit} noValidate>
      {needsAccessCode && (
        <Field
          form={form}
          name="code"
          label={t('exams.code')}
          helperText={isCodeWrong ? t('exams.codeWrong') : t('exams.codeHint')}
          error={isCodeWrong}
          autoComplete="off"
          required
          slotProps={{ htmlInput: { maxLength: 50, dir: 'ltr' } }}
        />
      )}
      {problem && !isCodeWrong && <ProblemAlert error={problem} />}
      <Alert severity="info">{t('exams.startHint')}</Alert>
      <Button
        type="submit"
        variant="contained"
        size="large"
        loading={form.busy}
        disabled={!isReady || (needsAccessCode && form.values.code.trim() === '')}
      >
        {t('exams.start')}
      </Button>
    </Stack>
  );
}
