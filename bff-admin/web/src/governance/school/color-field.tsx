import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useT } from '../../i18n';

interface ColorFieldProps {
  label: string;
  helperText: string;
  /** `#rrggbb`, or nothing for the platform's own. */
  value: string;
  /** What is there when nothing is. */
  fallback: string;
  onChange: (color: string) => void;
}

/** A colour, written or picked. */
export function ColorField({ label, helperText, value, fallback, onChange }: ColorFieldProps) {
  const t = useT();
  const isColor = /^#[\da-f]{6}$/i.test(value);
  const isWrong = value !== '' && !isColor;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <TextField
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={fallback}
        error={isWrong}
        helperText={isWrong ? t('governance.branding.notColor') : helperText}
        slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false, maxLength: 7 } }}
      />
      <Box
        component="input"
        type="color"
        aria-label={t('governance.branding.pick', { what: label })}
        value={isColor ? value : fallback}
        onChange={(event: { target: { value: string } }) => onChange(event.target.value)}
        sx={{
          flex: '0 0 auto',
          width: 56,
          height: 56,
          p: 0.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
          cursor: 'pointer',
        }}
      />
    </Box>
  );
}
