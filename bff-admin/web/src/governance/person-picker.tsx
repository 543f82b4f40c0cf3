import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { GovernancePeopleDocument } from '../__generated__/operations';
import { useT } from '../i18n';

export interface Picked {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null;
}

interface PersonPickerProps {
  label: string;
  value: Picked | null;
  onChange: (person: Picked | null) => void;
  helperText?: string;
}

// Long enough for the next letter, short enough to feel as one types.
const PAUSE_MS = 250;

/** Finds somebody by the beginning of a name, or by the whole e-mail address. */
export function PersonPicker({ label, value, onChange, helperText }: PersonPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const pause = search.length < 2 || search === value?.name;
  const [{ data, fetching, error }] = useQuery({
    query: GovernancePeopleDocument,
    variables: { search, first: 10 },
    pause,
  });
  const options: readonly Picked[] = pause ? [] : (data?.people.rows ?? []);
  return (
    <Autocomplete
      value={value}
      options={options}
      loading={fetching}
      filterOptions={(found) => found}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, person) => onChange(person)}
      noOptionsText={t(
        error ? 'governance.people.failed' : pause ? 'governance.people.type' : 'governance.people.none',
      )}
      loadingText={t('state.loading')}
      clearText={t('governance.clear')}
      openText={t('governance.open')}
      closeText={t('action.close')}
      renderOption={({ key, ...props }, { name, email }) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Box dir="auto" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Box>
          <Box
            dir="ltr"
            sx={{ typography: 'body2', color: 'text.secondary', textAlign: 'start', overflowWrap: 'anywhere' }}
          >
            {email}
          </Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} label={label} helperText={helperText} />}
    />
  );
}
