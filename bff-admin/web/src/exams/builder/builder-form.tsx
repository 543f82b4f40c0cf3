import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { type BuiltExamFragment, ChangeExamDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { TOP_BAR } from '../../shell/sizes';
import { Checks } from './checks';
import { changeOf, type Draft, draftOf } from './draft';
import { Duplicate } from './duplicate';
import { faultsOf, idOf } from './faults';
import { findKept, keep } from './kept';
import { DraftField, EditingContext, Pair, Part } from './parts';
import { AttemptPart, MarkingPart, ReleasePart, TimePart } from './rules';
import { SectionsPart } from './sections';
import { Steps } from './steps';

interface BuilderFormProps {
  loaded: BuiltExamFragment;
  personId: string;
  /** Somebody else was faster: what they made of it is wanted. */
  onConflict: () => void;
}

export function BuilderForm({ loaded, personId, onConflict }: BuilderFormProps) {
  const t = useT();
  const notice = useNotice();
  const [exam, setExam] = useState(loaded);
  const [draft, setDraft] = useState(() => findKept(personId, loaded.id, loaded.revision) ?? draftOf(loaded));
  const [showFaults, setShowFaults] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [{ fetching }, change] = useMutation(ChangeExamDocument);
  const isTouched = JSON.stringify(draft) !== JSON.stringify(draftOf(exam));
  const faults = showFaults ? faultsOf(draft) : {};

  useEffect(() => {
    keep(personId, exam.id, isTouched ? { revision: exam.revision, draft } : undefined);
    if (!isTouched) return;
    const warn = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isTouched, draft, exam, personId]);
  // What another screen, or another person, has changed meanwhile, as long as nothing would be lost by it.
  useEffect(() => {
    if (loaded.revision <= exam.revision || isTouched) return;
    setExam(loaded);
    setDraft(draftOf(loaded));
  }, [loaded, exam, isTouched]);

  const become = (next: BuiltExamFragment) => {
    setExam(next);
    setDraft(draftOf(next));
    setProblem(undefined);
    setShowFaults(false);
  };
  const save = async () => {
    setShowFaults(true);
    const [first] = Object.keys(faultsOf(draft));
    if (first) {
      // Once the fault is beside its field.
      requestAnimationFrame(() => document.getElementById(idOf(first))?.focus());
      return;
    }
    const { data, error } = await change({ input: changeOf(draft, exam) });
    if (error) {
      const found = problemOf(error);
      setProblem(found);
      if (found.code === 'CONFLICT') onConflict();
    }
    if (!data) return;
    become(data.changeExam);
    notice({ text: t('exams.saved') });
  };
  const isFixed = exam.status !== 'DRAFT';
  const set = <K extends keyof Draft>(name: K, value: Draft[K]) =>
    setDraft((now) => ({
      ...now,
      [name]: value,
      // What each of them is unless somebody says otherwise.
      ...(name === 'purpose' && { proctored: value === 'EXAM' }),
    }));
  const isStale = problem?.code === 'CONFLICT' && loaded.revision > exam.revision;
  return (
    <EditingContext value={{ draft, faults, isFixed, set }}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        sx={{ display: 'grid', gap: 3, gridTemplateColumns: { lg: 'minmax(0, 1fr) 20rem' }, alignItems: 'start' }}
      >
        <Stack spacing={3} sx={{ minWidth: 0 }}>
          <Part title={t('exams.basics')}>
            <Pair>
              <DraftField
                name="title"
                label={t('exams.name')}
                required
                slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
              />
              <DraftField name="purpose" select label={t('exams.purpose')} disabled={isFixed}>
                <MenuItem value="EXAM">{t('exams.purpose.EXAM')}</MenuItem>
                <MenuItem value="PRACTICE">{t('exams.purpose.PRACTICE')}</MenuItem>
              </DraftField>
            </Pair>
            <DraftField
              name="instructions"
              label={t('exams.instructions')}
              helperText={t('exams.instructions.hint')}
              multiline
              minRows={3}
              maxRows={12}
              slotProps={{ htmlInput: { dir: 'auto' } }}
            />
          </Part>
          <SectionsPart courseId={exam.courseId} />
          <TimePart />
          <AttemptPart hasCode={exam.needsAccessCode} />
          <ReleasePart />
          <MarkingPart />
        </Stack>
        <Paper
          component="aside"
          variant="outlined"
          aria-label={t('exams.state')}
          sx={{ p: 2, position: { lg: 'sticky' }, insetBlockStart: TOP_BAR + 16, display: 'grid', gap: 2 }}
        >
          <Checks exam={exam} isTouched={isTouched} />
          {problem && <ProblemAlert error={problem} />}
          {isStale && (
            <Alert severity="info" action={<Button onClick={() => become(loaded)}>{t('exams.takeNew')}</Button>}>
              {t('exams.changedElsewhere')}
            </Alert>
          )}
          <Stack spacing={1}>
            <Typography variant="body2" color="textSecondary" role="status">
              {isTouched ? t('exams.unsaved') : t('exams.allSaved')}
            </Typography>
            <Button
              type="submit"
              variant={isTouched ? 'contained' : 'outlined'}
              loading={fetching}
              disabled={!isTouched}
            >
              {t('action.save')}
            </Button>
            {isTouched && (
              <Button onClick={() => become(exam)} disabled={fetching}>
                {t('exams.discard')}
              </Button>
            )}
          </Stack>
          <Steps exam={exam} isTouched={isTouched} onChanged={become} />
          <Duplicate exam={exam} />
        </Paper>
      </Box>
    </EditingContext>
  );
}
