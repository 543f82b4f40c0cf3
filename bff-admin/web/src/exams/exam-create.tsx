import { Field, useForm } from '@lyceum/web/form';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CreateExamDocument, type ExamPurpose } from '../__generated__/operations';
import { useT } from '../i18n';
import { type CourseChoice, CourseField } from './course-choice';

/** Asks for the little without which there is no draft. */
export function ExamCreate({ course, onClose }: { course: CourseChoice | null; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [, create] = useMutation(CreateExamDocument);
  const [chosen, setChosen] = useState(course);
  const [tried, setTried] = useState(false);
  // The same again, after an answer that was lost, makes no second exam.
  const key = useRef(crypto.randomUUID());
  const form = useForm({ title: '', purpose: 'EXAM' }, async ({ title, purpose }) => {
    setTried(true);
    if (!chosen || title.trim() === '') return undefined;
    const result = await create({
      input: {
        courseId: chosen.id,
        title: title.trim(),
        purpose: purpose as ExamPurpose,
        key: key.current,
      },
    });
    if (result.data) navigate(`/exams/${result.data.createExam.id}`);
    return result;
  });
  const untitled = tried && form.values.title.trim() === '';
  const untouched = !form.busy && !form.touched && chosen?.id === course?.id;
  return (
    <Dialog
      open
      // A slip beside it would lose what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && untouched && onClose()}
      fullWidth
      maxWidth="sm"
      aria-labelledby="exam-create"
    >
      <form onSubmit={form.submit} noValidate>
        <DialogTitle id="exam-create">{t('exams.create')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {form.problem && <ProblemAlert error={form.problem} />}
            <Field
              form={form}
              name="title"
              label={t('exams.name')}
              required
              autoFocus
              error={untitled}
              helperText={untitled ? t('exams.create.title') : ' '}
              slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
            />
            <CourseField
              value={chosen}
              onChange={setChosen}
              label={t('exams.course')}
              required
              error={tried && !chosen ? t('exams.create.course') : undefined}
            />
            <Field form={form} name="purpose" select label={t('exams.purpose')}>
              <MenuItem value="EXAM">{t('exams.purpose.EXAM')}</MenuItem>
              <MenuItem value="PRACTICE">{t('exams.purpose.PRACTICE')}</MenuItem>
            </Field>
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.busy}>
            {t('exams.create.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
