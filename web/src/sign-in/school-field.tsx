import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../i18n';
import { ProblemAlert } from '../states';
import type { SchoolState } from './school';

interface Search {
  state: SchoolState;
  search: (text: string) => void;
}

// A pause in typing, after which it is likely that all of it is there.
const PAUSE_MS = 400;

/** Asks which school, and says whether there is one by that name as one types. */
export function SchoolField({ state, search }: Search) {
  const t = useT();
  const [text, setText] = useState(state.status === 'ASKING' ? (state.sought ?? '') : '');
  const asked = useRef(text);
  const ask = (value: string) => {
    if (asked.current === value.trim()) return;
    asked.current = value.trim();
    search(value);
  };
  useEffect(() => {
    const timer = setTimeout(() => ask(text), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  const answered = asked.current === text.trim();
  const missing = state.status === 'ASKING' && answered && text.trim() !== '' && state.sought === text.trim();
  const found = state.status === 'KNOWN' && answered ? state.page.name : undefined;
  const looking = text.trim() !== '' && !missing && !found && !(state.status === 'ASKING' && state.problem);
  return (
    <Box>
      <TextField
        id="field-tenant"
        name="tenant"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => ask(text)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          ask(text);
        }}
        label={t('signIn.school')}
        autoComplete="organization"
        error={missing}
        helperText={
          missing
            ? text.includes('@')
              ? t('signIn.noSchoolByEmail')
              : t('signIn.noSchool', { name: text.trim() })
            : t('signIn.schoolHint')
        }
        slotProps={{
          htmlInput: { autoCapitalize: 'none', spellCheck: false, maxLength: 254, dir: 'auto' },
          input: {
            endAdornment: looking && (
              <InputAdornment position="end">
                <CircularProgress size={20} aria-hidden />
              </InputAdornment>
            ),
          },
        }}
      />
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {found && t('signIn.schoolFound', { name: found })}
        {missing && t('signIn.noSchool', { name: text.trim() })}
      </Box>
      {state.status === 'ASKING' && state.problem && (
        <Box sx={{ mt: 2 }}>
          <ProblemAlert error={state.problem} retry={() => search(text)} />
        </Box>
      )}
    </Box>
  );
}
