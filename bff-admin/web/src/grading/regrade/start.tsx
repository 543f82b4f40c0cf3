import { Confirm } from '@lyceum/web/confirm';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type GradingTaskFragment, type RegradeInput, StartRegradeDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';

interface StartProps {
  input: RegradeInput;
  affected: string;
  onStarted: (task: GradingTaskFragment) => void;
}

export function StartRegrade({ input, affected, onStarted }: StartProps) {
  const t = useT();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef(crypto.randomUUID());
  const [{ fetching }, start] = useMutation(StartRegradeDocument);
  const run = async () => {
    const { data, error } = await start({ input: { ...input, key: key.current, why: why.trim() } });
    setAsked(false);
    if (error) setProblem(problemOf(error));
    if (data) onStarted(data.startRegrade);
  };
  const isMissing = tried && why.trim() === '';
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1.5 }}>
      {problem && <ProblemAlert error={problem} />}
      <TextField
        required
        label={t('grading.why')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
        error={isMissing}
        helperText={isMissing ? t('grading.why.missing') : t('grading.regrade.why')}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 500 } }}
      />
      <Button
        variant="contained"
        color="error"
        sx={{ justifySelf: 'start' }}
        onClick={() => {
          setTried(true);
          if (why.trim()) setAsked(true);
        }}
      >
        {t('grading.regrade.start')}
      </Button>
      <Confirm
        open={asked}
        title={t('grading.regrade.title')}
        action={t('grading.regrade.start')}
        destructive
        busy={fetching}
        onConfirm={() => void run()}
        onCancel={() => setAsked(false)}
      >
        {t('grading.regrade.confirm', { affected })}
      </Confirm>
    </Box>
  );
}
