import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useT } from '../../i18n';
import { useFault } from './faults';

type NumberFieldProps = Omit<TextFieldProps, 'value' | 'onChange'> & {
  value: number | null | undefined;
  /** NaN for what is no number, null for nothing. */
  onNumber: (value: number | null) => void;
  path: string;
  required?: boolean;
};

/** Kept as it is typed: half a number is on its way to one. */
export function NumberField({ value, onNumber, path, required, helperText, ...rest }: NumberFieldProps) {
  const t = useT();
  const id = useId();
  const fault = useFault(path);
  const [typed, setTyped] = useState(shown(value));
  const isSame = Object.is(numberOf(typed), value ?? null) || (required && Number.isNaN(value));
  const text = isSame ? typed : shown(value);
  const unreadable = text !== '' && Number.isNaN(numberOf(text) ?? 0);
  const error = fault ?? (unreadable ? t('items.number.unreadable') : undefined);
  return (
    <TextField
      {...rest}
      id={id}
      size="small"
      value={text}
      error={error !== undefined}
      helperText={error ?? helperText}
      onChange={(event) => {
        const next = event.target.value;
        setTyped(next);
        const number = numberOf(next);
        onNumber(number === null && required ? Number.NaN : number);
      }}
      slotProps={{ ...rest.slotProps, htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
    />
  );
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
}

function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.').replace('−', '-'));
}

/** Whether there is a number that cannot be sent. */
export function hasUnreadable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnreadable);
}
