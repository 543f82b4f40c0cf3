import { Field, useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { NewLessonDocument, SaveLessonDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { draftOf, Unsaved } from '../shell/unsaved';
import { LessonMedia } from './lesson-media';
import { contentOf, type Kind, type Lesson, type LessonValues, valuesOf } from './lesson-values';
import { MarkdownPreview } from './markdown-preview';
import { QuizField } from './quiz-field';

interface LessonFormProps {
  courseId: string;
  /** Of a new one. */
  moduleId: string | undefined;
  lesson: Lesson | undefined;
  personId: string;
}

/** Beside what is written stands how learners will read it. */
export function LessonForm({ courseId, moduleId, lesson, personId }: LessonFormProps) {
  const t = useT();
  const tell = useNotice();
  const navigate = useNavigate();
  const changesCourse = useMemo(() => ({ additionalTypenames: ['Course', 'Lesson'] }), []);
  const [, add] = useMutation(NewLessonDocument);
  const [, save] = useMutation(SaveLessonDocument);
  const saved = useMemo(() => valuesOf(lesson), [lesson]);
  const draft = useMemo(
    () => draftOf<LessonValues>(personId, `lesson:${lesson?.id ?? moduleId}`),
    [personId, lesson?.id, moduleId],
  );
  const form = useForm({ ...saved, ...draft.kept }, async (values) => {
    const { kind, title } = values;
    const content = contentOf(values);
    const result = lesson
      ? await save({ input: { lessonId: lesson.id, ...content } }, changesCourse)
      : await add({ input: { courseId, moduleId: moduleId as string, kind, ...content } }, changesCourse);
    if (result.error) return result;
    draft.forget();
    tell({ text: t(lesson ? 'courses.saved' : 'courses.lesson.added', { title }) });
    if (!lesson) navigate(`/courses/${courseId}`);
    return result;
  });
  const { values } = form;
  const { kind } = values;
  const isText = kind === 'TEXT';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: isText ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 40rem)',
        },
      }}
    >
      <Stack component="form" onSubmit={form.submit} spacing={2.5}>
        <Unsaved form={form} draft={draft} saved={saved} />
        {form.problem && <ProblemAlert error={form.problem} />}
        <Field
          form={form}
          name="title"
          label={t('courses.column.title')}
          required
          slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
        />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <Choice<Kind>
            label={t('courses.lesson.kind')}
            value={values.kind}
            disabled={lesson !== undefined}
            onChoose={(kind) => form.set('kind', kind)}
            options={(['TEXT', 'VIDEO', 'FILE', 'QUIZ'] as const).map((kind) => [kind, t(`courses.kind.${kind}`)])}
          />
          <Field
            form={form}
            name="minutes"
            type="number"
            label={t('courses.lesson.minutes')}
            slotProps={{ htmlInput: { min: 1, max: 1_440, inputMode: 'numeric' } }}
          />
        </Stack>
        {isText ? (
          <TextField
            id="lesson-text"
            label={t('courses.lesson.text')}
            helperText={t('courses.lesson.text.hint')}
            multiline
            minRows={14}
            maxRows={28}
            value={values.text}
            onChange={(event) => form.set('text', event.target.value)}
            slotProps={{ htmlInput: { maxLength: 100_000, dir: 'auto', className: 'source' } }}
          />
        ) : kind === 'QUIZ' ? (
          <QuizField form={form} courseId={courseId} />
        ) : (
          <LessonMedia key={kind} form={form} kind={kind} courseId={courseId} lesson={lesson} />
        )}
        <Button type="submit" variant="contained" loading={form.busy} sx={{ alignSelf: 'start' }}>
          {t(lesson ? 'action.save' : 'courses.lesson.create')}
        </Button>
      </Stack>
      {isText && <MarkdownPreview text={values.text} stored={lesson} />}
    </Box>
  );
}
