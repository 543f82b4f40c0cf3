import type { Form } from '@lyceum/web/form';
import { useFault } from '@lyceum/web/reasons/reasons';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useQuery } from 'urql';
import { QuizChoicesDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import type { LessonValues } from './lesson-values';

/** One of the exams of the course, chosen by its title, or whatever else is typed: an address elsewhere. */
export function QuizField({ form, courseId }: { form: Form<LessonValues>; courseId: string }) {
  const t = useT();
  const [{ data, fetching }] = useQuery({ query: QuizChoicesDocument, variables: { courseId } });
  const fault = useFault(form.problem, 'reference');
  const titleOf = new Map(data?.exams.rows.map(({ id, title }) => [id, title]));
  return (
    <Autocomplete
      freeSolo
      id="field-reference"
      value={form.values.reference}
      onChange={(_event, chosen) => form.set('reference', chosen ?? '')}
      onInputChange={(_event, typed, reason) => {
        if (reason === 'input') form.set('reference', typed);
      }}
      options={[...titleOf.keys()]}
      getOptionLabel={(id) => titleOf.get(id) ?? id}
      getOptionKey={(id) => id}
      loading={fetching}
      loadingText={t('state.loading')}
      clearText={t('courses.reference.QUIZ.clear')}
      renderInput={(params) => (
        <TextField
          {...params}
          name="reference"
          required
          label={t('courses.reference.QUIZ')}
          error={fault !== undefined}
          helperText={fault ?? t('courses.reference.QUIZ.hint')}
        />
      )}
    />
  );
}
