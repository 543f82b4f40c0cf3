import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useId } from 'react';
import type { TextInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useFault } from './faults';

type PlainFieldProps = Omit<TextFieldProps, 'value' | 'onChange'> & {
  value: string;
  onText: (text: string) => void;
  path: string;
};

/** A text as it is, with what is wrong with it beside it. */
export function PlainField({ value, onText, path, helperText, ...rest }: PlainFieldProps) {
  const id = useId();
  const fault = useFault(path);
  return (
    <TextField
      size="small"
      {...rest}
      id={rest.id ?? id}
      value={value}
      error={fault !== undefined}
      helperText={fault ?? helperText}
      onChange={(event) => onText(event.target.value)}
      slotProps={{ ...rest.slotProps, htmlInput: { dir: 'auto', ...(rest.slotProps?.htmlInput as object) } }}
    />
  );
}

type RichFieldProps = Omit<PlainFieldProps, 'value' | 'onText'> & {
  value: TextInput | null | undefined;
  onRich: (text: TextInput) => void;
};

/** Markdown, unless it came in as HTML and so stays it. */
export function RichField({ value, onRich, helperText, ...rest }: RichFieldProps) {
  const t = useT();
  const format = value?.format ?? 'MARKDOWN';
  return (
    <PlainField
      multiline
      {...rest}
      value={value?.text ?? ''}
      onText={(text) => onRich({ format, text })}
      helperText={helperText ?? (format === 'HTML' ? t('items.text.html') : undefined)}
    />
  );
}
