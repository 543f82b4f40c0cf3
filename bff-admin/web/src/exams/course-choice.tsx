import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CourseChoicesDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useSettled } from './settled';

export interface CourseChoice {
  readonly id: string;
  readonly title: string;
}

/** Finds a course as one types. */
export function CourseField({
  value,
  onChange,
  label,
  required,
  error,
}: {
  value: CourseChoice | null;
  onChange: (course: CourseChoice | null) => void;
  label: string;
  required?: boolean;
  error?: string | undefined;
}) {
  const t = useT();
  const [typed, setTyped] = useState('');
  // A screen that has this field does not ask for courses before somebody looks for one.
  const [open, setOpen] = useState(false);
  const search = useSettled(typed === value?.title ? '' : typed);
  const [{ data, fetching }] = useQuery({
    query: CourseChoicesDocument,
    variables: { search: search || null },
    pause: !open,
  });
  return (
    <Autocomplete
      value={value}
      onChange={(_event, course) => onChange(course)}
      onInputChange={(_event, text) => setTyped(text)}
      options={(data?.courses.rows ?? []) as readonly CourseChoice[]}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(options) => options}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={fetching}
      loadingText={t('state.loading')}
      noOptionsText={t('exams.course.none')}
      clearText={t('exams.course.clear')}
      openText={t('exams.course.open')}
      closeText={t('action.close')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          required={required ?? false}
          error={Boolean(error)}
          // In a form the room is kept for what may be wrong.
          helperText={error ?? (required && ' ')}
        />
      )}
    />
  );
}
