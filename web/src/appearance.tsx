import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import { type SharedKey, useFormat, useT } from './i18n';
import { type Locale, locales, type Mode, type TextSize, textSizes, usePreferences } from './preferences';

// Each under its own name, so that whoever needs it can read it.
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية' };
const MODES = {
  system: 'appearance.system',
  light: 'appearance.light',
  dark: 'appearance.dark',
} as const satisfies Record<Mode, SharedKey>;

/** Language, text size and theme, which change at once. */
export function AppearanceSettings() {
  const t = useT();
  const format = useFormat();
  const [{ locale, mode, textSize }, change] = usePreferences();
  return (
    <Stack spacing={3}>
      <Choice
        label={t('appearance.language')}
        value={locale}
        options={locales.map((one) => ({ value: one, label: LANGUAGES[one], lang: one }))}
        onChange={(one) => change({ locale: one })}
      />
      <Choice
        label={t('appearance.theme')}
        value={mode}
        options={(Object.keys(MODES) as Mode[]).map((one) => ({ value: one, label: t(MODES[one]) }))}
        onChange={(one) => change({ mode: one })}
      />
      <Choice
        label={t('appearance.textSize')}
        value={String(textSize)}
        options={textSizes.map((one) => ({ value: String(one), label: format.percent(one / 100) }))}
        onChange={(one) => change({ textSize: Number(one) as TextSize })}
      />
    </Stack>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string; lang?: string }[];
  onChange: (value: V) => void;
}

function Choice<V extends string>({ label, value, options, onChange }: ChoiceProps<V>) {
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <FormControl component="fieldset" fullWidth>
        <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 650, mb: 0.5 }}>
          {label}
        </FormLabel>
        <RadioGroup value={value} onChange={(_event, chosen) => onChange(chosen as V)} row>
          {options.map((option) => (
            <FormControlLabel
              key={option.value}
              value={option.value}
              control={<Radio />}
              label={<span lang={option.lang}>{option.label}</span>}
              sx={{ marginInlineEnd: 3 }}
            />
          ))}
        </RadioGroup>
      </FormControl>
    </Paper>
  );
}
