import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import { type ComponentProps, useState } from 'react';
import { Field } from './form';
import { useT } from './i18n';
import { EyeIcon, EyeOffIcon } from './icons';

/** A password, which can be shown while it is typed. */
export function PasswordField<V extends object>(props: ComponentProps<typeof Field<V>>) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      slotProps={{
        htmlInput: { maxLength: 200, spellCheck: false, autoCapitalize: 'none', dir: 'ltr' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                aria-label={shown ? t('signIn.hidePassword') : t('signIn.showPassword')}
                onClick={() => setShown(!shown)}
                edge="end"
              >
                {shown ? <EyeOffIcon /> : <EyeIcon />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
