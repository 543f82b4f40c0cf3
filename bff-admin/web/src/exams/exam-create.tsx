import { Field, useForm } from '@lyceum/web/form';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { CreateExamDocument, type ExamPurpose } from '../__generated__/operations';
import { useT } from '../i18n';
import { FormDialog } from '../shell/form-dialog';
import { type CourseChoice, CourseField } from './course-choice';

/** Asks for the little without which there is no draft. */
export function ExamCreate({ course, onClose }: { course: CourseChoice | null; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [, create] = useMutation(CreateExamDocument);
  const [tried, setTried] = useState(false);
  // The same again, after an answer that was lost, makes no second exam.
  const key = useRef(crypto.randomUUID());
  const form = useForm({ course, title: '', purpose: 'EXAM' }, async ({ course: chosen, title, purpose }) => {
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
  return (
    <FormDialog title={t('exams.create')} action={t('exams.create.submit')} form={form} onClose={onClose}>
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
        value={form.values.course}
        onChange={(chosen) => form.set('course', chosen)}
        label={t('exams.course')}
        required
        error={tried && !form.values.course ? t('exams.create.course') : undefined}
      />
      <Field form={form} name="purpose" select label={t('exams.purpose')}>
        <MenuItem value="EXAM">{t('exams.purpose.EXAM')}</MenuItem>
        <MenuItem value="PRACTICE">{t('exams.purpose.PRACTICE')}</MenuItem>
      </Field>
    </FormDialog>
  );
}
