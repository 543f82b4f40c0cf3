import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useT } from '../../i18n';

export function CertaintyField({ value, onChoose }: { value: number | null; onChoose: (certainty: number) => void }) {
  const t = useT();
  return (
    <div>
      <FormLabel id="certainty">{t('items.certainty')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby="certainty"
        value={value === null ? '' : String(value)}
        onChange={(_event, next) => onChoose(Number(next))}
      >
        {([1, 2, 3] as const).map((level) => (
          <FormControlLabel
            key={level}
            value={String(level)}
            control={<Radio />}
            label={t(`items.certainty.${level}`)}
          />
        ))}
      </RadioGroup>
    </div>
  );
}
