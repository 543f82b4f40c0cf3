import { Field, useForm } from '@lyceum/web/form';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  AccommodationLearnersDocument,
  type ExamEntryFragment,
  GrantAccommodationDocument,
  type GrantedTimeFragment,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { FormDialog } from '../shell/form-dialog';
import { useMay } from '../shell/me';
import { fromLocal, toLocal } from './local-time';
import { useSettled } from './settled';

interface Learner {
  readonly id: string;
  readonly name: string;
}

interface DialogProps {
  exam: ExamEntryFragment;
  granted: GrantedTimeFragment | undefined;
  onClose: () => void;
  onGranted: () => void;
}

export function AccommodationDialog({ exam, granted, onClose, onGranted }: DialogProps) {
  const t = useT();
  const [, grant] = useMutation(GrantAccommodationDocument);
  const [fault, setFault] = useState<'learner' | 'nothing' | 'number'>();
  const initial = {
    learner: (granted
      ? { id: granted.learnerId, name: granted.learnerName ?? granted.learnerId }
      : null) as Learner | null,
    of: granted && !granted.examId ? 'COURSE' : 'EXAM',
    minutes: String(granted?.extraMinutes ?? ''),
    percent: String(granted?.extraPercent ?? ''),
    attempts: String(granted?.extraAttempts ?? ''),
    until: toLocal(granted?.unlockedUntil),
    reason: granted?.reason ?? '',
  };
  const form = useForm(initial, async ({ learner, of, minutes, percent, attempts, until, reason }) => {
    const numbers = [minutes, percent, attempts].map((typed) => (typed.trim() === '' ? null : Number(typed)));
    const [extraMinutes, extraPercent, extraAttempts] = numbers as [number | null, number | null, number | null];
    const wrong = numbers.some((value) => value !== null && !(value >= 0 && value <= 10_000));
    const found = !learner ? 'learner' : wrong ? 'number' : !numbers.some(Boolean) && !until ? 'nothing' : undefined;
    setFault(found);
    if (found || !learner) return undefined;
    const result = await grant({
      input: {
        learnerId: learner.id,
        ...(of === 'EXAM' ? { examId: exam.id } : { courseId: exam.courseId }),
        extraMinutes,
        extraPercent,
        extraAttempts,
        unlockedUntil: fromLocal(until),
        reason,
      },
    });
    if (result.data) onGranted();
    return result;
  });
  const numeric = { htmlInput: { inputMode: 'numeric' } } as const;
  return (
    <FormDialog
      title={t(granted ? 'exams.granted.change' : 'exams.granted.add')}
      action={t('exams.granted.submit')}
      form={form}
      onClose={onClose}
    >
      {fault === 'nothing' && <Alert severity="error">{t('exams.granted.nothing')}</Alert>}
      {fault === 'number' && <Alert severity="error">{t('exams.granted.number')}</Alert>}
      <LearnerField
        courseId={exam.courseId}
        value={form.values.learner}
        onChange={(chosen) => {
          form.set('learner', chosen);
          if (chosen) setFault(undefined);
        }}
        disabled={granted !== undefined}
        error={fault === 'learner' ? t('exams.granted.learner') : undefined}
      />
      <Field form={form} name="of" select label={t('exams.granted.of')} disabled={granted !== undefined}>
        <MenuItem value="EXAM">{t('exams.granted.exam')}</MenuItem>
        <MenuItem value="COURSE">{t('exams.granted.course')}</MenuItem>
      </Field>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr 1fr' } }}>
        <Field form={form} name="minutes" label={t('exams.granted.extraMinutes')} slotProps={numeric} />
        <Field form={form} name="percent" label={t('exams.granted.extraPercent')} slotProps={numeric} />
        <Field form={form} name="attempts" label={t('exams.granted.extraAttempts')} slotProps={numeric} />
      </Box>
      <Field
        form={form}
        name="until"
        type="datetime-local"
        label={t('exams.granted.unlocked')}
        helperText={t('exams.granted.unlocked.hint', {
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Field
        form={form}
        name="reason"
        label={t('exams.granted.reason')}
        helperText={t('exams.granted.reason.hint')}
        multiline
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 500 } }}
      />
    </FormDialog>
  );
}

interface LearnerFieldProps {
  courseId: string;
  value: Learner | null;
  onChange: (learner: Learner | null) => void;
  disabled: boolean;
  error: string | undefined;
}

/** Among all people for who may look them up; else among the seats of the course. */
function LearnerField({ courseId, value, onChange, disabled, error }: LearnerFieldProps) {
  const t = useT();
  const everybody = useMay()('person:read');
  const [typed, setTyped] = useState('');
  const search = useSettled(typed === value?.name ? '' : typed);
  const [{ data, fetching }] = useQuery({
    query: AccommodationLearnersDocument,
    variables: { courseId, everybody, search: (everybody && search) || null },
    pause: disabled,
  });
  const people = data?.people?.rows.map(({ id, name }) => ({ id, name })) ?? [];
  const seated = data?.course?.seats.rows.flatMap(({ learnerId, learnerName }) =>
    learnerId ? [{ id: learnerId, name: learnerName ?? learnerId }] : [],
  );
  return (
    <Autocomplete
      value={value}
      disabled={disabled}
      onChange={(_event, learner) => onChange(learner)}
      onInputChange={(_event, text) => setTyped(text)}
      options={(seated ?? people) as readonly Learner[]}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      {...(everybody && { filterOptions: (options: Learner[]) => options })}
      loading={fetching}
      loadingText={t('state.loading')}
      noOptionsText={t('exams.learner.none')}
      clearText={t('exams.course.clear')}
      openText={t('exams.learner.open')}
      closeText={t('action.close')}
      renderInput={(params) => (
        <TextField {...params} label={t('exams.learner')} required error={Boolean(error)} helperText={error} />
      )}
    />
  );
}
