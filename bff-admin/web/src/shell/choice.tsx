import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useId } from 'react';

type ChoiceProps<Value extends string> = Omit<TextFieldProps, 'value' | 'onChange' | 'select'> & {
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChoose: (value: Value) => void;
};

/** The browser's own list: it is as long as the screen of a phone wants it, and every screen reader knows it. */
export function Choice<Value extends string>({ value, options, onChoose, ...rest }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <TextField
      {...rest}
      id={rest.id ?? id}
      select
      value={value}
      onChange={(event) => onChoose(event.target.value as Value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true }, ...rest.slotProps }}
    >
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </TextField>
  );
}
