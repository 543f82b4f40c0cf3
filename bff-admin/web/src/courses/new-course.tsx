import { Field, useForm } from '@lyceum/web/form';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { CourseCategoriesDocument, NewCourseDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { PageHead } from '../shell/page-head';
import { CategoryField } from './category-field';

/** A title is enough to begin with. */
export function NewCourse() {
  const t = useT();
  const navigate = useNavigate();
  const [{ data }, again] = useQuery({ query: CourseCategoriesDocument });
  const [, create] = useMutation(NewCourseDocument);
  const form = useForm({ title: '', code: '', summary: '', categoryId: '' }, async (values) => {
    const { title, code, summary, categoryId } = values;
    const result = await create({ input: { title, summary, code: code || null, categoryId: categoryId || null } });
    if (result.data) navigate(`../${result.data.createCourse.id}`, { replace: true });
    return result;
  });
  return (
    <>
      <PageHead title={t('courses.new')} crumbs={[{ label: t('courses.title'), to: '/courses' }]} />
      <Stack component="form" onSubmit={form.submit} spacing={2.5} sx={{ maxWidth: 640 }}>
        {form.problem && <ProblemAlert error={form.problem} />}
        <Field form={form} name="title" label={t('courses.column.title')} required slotProps={titleLimit} />
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
          minRows={3}
          slotProps={{ htmlInput: { maxLength: 5_000, dir: 'auto' } }}
        />
        <CategoryField
          categories={data?.categories}
          value={form.values.categoryId}
          onChoose={(id) => form.set('categoryId', id)}
          onMade={() => again({ requestPolicy: 'network-only' })}
        />
        <Button type="submit" variant="contained" loading={form.busy} sx={{ alignSelf: 'start' }}>
          {t('courses.create')}
        </Button>
      </Stack>
    </>
  );
}

const titleLimit = { htmlInput: { maxLength: 200, dir: 'auto' } };
