import TextField from '@mui/material/TextField';
import { useT } from '../i18n';

interface CaptionsProps {
  languages: readonly string[];
  /** None: they are off. */
  value: string;
  onChoose: (language: string) => void;
}

/** Beside the player’s own menu, which phones hide well: each language under its own name. */
export function Captions({ languages, value, onChoose }: CaptionsProps) {
  const t = useT();
  return (
    <TextField
      id="captions"
      select
      size="small"
      label={t('learn.captions')}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ maxWidth: '16rem' }}
    >
      <option value="">{t('learn.captionsOff')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {nameOf(language)}
        </option>
      ))}
    </TextField>
  );
}

/** As those call it who speak it. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
