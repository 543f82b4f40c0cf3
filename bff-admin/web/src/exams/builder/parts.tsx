import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Paper from '@mui/material/Paper';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { createContext, type ReactNode, useContext, useId } from 'react';
import { useT } from '../../i18n';
import type { Draft } from './draft';
import { type Faults, idOf } from './faults';

interface Editing {
  readonly draft: Draft;
  readonly faults: Faults;
  /** Sections, shuffling, purpose and proctoring stay as they are once an exam is scheduled. */
  readonly isFixed: boolean;
  set<K extends keyof Draft>(name: K, value: Draft[K]): void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('EditingContext is missing.');
  return editing;
}

export function Part({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={id}>
        {title}
      </Typography>
      {hint && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: '65ch' }}>
          {hint}
        </Typography>
      )}
      <Box sx={{ mt: 2, display: 'grid', gap: 2 }}>{children}</Box>
    </Paper>
  );
}

/** Side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>{children}</Box>;
}

type TextName = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft];

/** A text field of the draft, with what is wrong with it below. */
export function DraftField({
  name,
  path = name,
  helperText,
  ...rest
}: Omit<TextFieldProps, 'name'> & { name: TextName; path?: string }) {
  const t = useT();
  const { draft, faults, set } = useEditing();
  const fault = faults[path];
  return (
    <TextField
      {...rest}
      id={idOf(path)}
      name={name}
      value={draft[name]}
      onChange={({ target }) => set(name, target.value as never)}
      error={fault !== undefined}
      helperText={fault ? t(fault) : helperText}
    />
  );
}

type FlagName = { [K in keyof Draft]: Draft[K] extends boolean ? K : never }[keyof Draft];

export function DraftCheck({
  name,
  label,
  hint,
  disabled,
}: {
  name: FlagName;
  label: string;
  hint?: string;
  disabled?: boolean;
}) {
  const { draft, set } = useEditing();
  const id = useId();
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            checked={draft[name]}
            disabled={disabled ?? false}
            onChange={(_event, checked) => set(name, checked as never)}
            slotProps={{ input: hint ? { 'aria-describedby': id } : {} }}
          />
        }
        label={label}
      />
      {hint && (
        <FormHelperText id={id} sx={{ mt: -0.5, marginInlineStart: 4 }}>
          {hint}
        </FormHelperText>
      )}
    </div>
  );
}
