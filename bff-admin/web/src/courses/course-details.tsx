import { Field, useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { CourseDetailsDocument, type CourseDetailsQuery, DescribeCourseDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMe } from '../shell/me';
import { draftOf, Unsaved } from '../shell/unsaved';
import { CategoryField } from './category-field';
import { CourseHead } from './course-head';

/** What the catalog says of a course. */
export function CourseDetails() {
  const { courseId = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: CourseDetailsDocument,
    variables: { id: courseId },
    requestPolicy: 'cache-and-network',
  });
  const personId = useMe()?.id;
  const reload = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <CourseHead section="courses.section.details" course={data?.course} failed={Boolean(error)} />
      {error && <Failed error={error} retry={reload} />}
      {!data && !error && <Loading />}
      {data && personId && <Details key={data.course.id} {...data} personId={personId} reload={reload} />}
    </>
  );
}

interface DetailsProps extends CourseDetailsQuery {
  personId: string;
  reload: () => void;
}

function Details({ course, categories, personId, reload }: DetailsProps) {
  const t = useT();
  const tell = useNotice();
  const [, describe] = useMutation(DescribeCourseDocument);
  const { title, code, summary, category } = course;
  const saved = { title, code: code ?? '', summary, categoryId: category?.id ?? '' };
  const draft = useMemo(() => draftOf<typeof saved>(personId, `course:${course.id}`), [personId, course.id]);
  const form = useForm(draft.kept ?? saved, async (values) => {
    const { code, categoryId, ...rest } = values;
    const input = { courseId: course.id, ...rest, code: code || null, categoryId: categoryId || null };
    const result = await describe({ input });
    if (result.data) tell({ text: t('courses.saved') });
    return result;
  });
  return (
    <Stack component="form" onSubmit={form.submit} spacing={2.5} sx={{ maxWidth: 640 }}>
      <Unsaved form={form} draft={draft} saved={saved} />
      {form.problem && <ProblemAlert error={form.problem} />}
      <Field
        form={form}
        name="title"
        label={t('courses.column.title')}
        required
        slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
      />
      <Field
        form={form}
        name="code"
        label={t('courses.code')}
        helperText={t('courses.code.hint')}
        slotProps={{ htmlInput: { maxLength: 40 } }}
      />
      <Field
        form={form}
        name="summary"
        label={t('courses.summary')}
        multiline
        minRows={4}
        slotProps={{ htmlInput: { maxLength: 5_000, dir: 'auto' } }}
      />
      <CategoryField
        categories={categories}
        value={form.values.categoryId}
        onChoose={(id) => form.set('categoryId', id)}
        onMade={reload}
      />
      <Button type="submit" variant="contained" loading={form.busy} sx={{ alignSelf: 'start' }}>
        {t('action.save')}
      </Button>
    </Stack>
  );
}
