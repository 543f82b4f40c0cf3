import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import { useT } from '../i18n';

interface CertaintyProps {
  name: string;
  value: number | undefined;
  onChange: (value: number) => void;
}

/** How certain one is decides what right earns and what wrong costs. */
export function Certainty({ name, value, onChange }: CertaintyProps) {
  const t = useT();
  return (
    <Box
      component="fieldset"
      role="radiogroup"
      sx={{ border: 0, borderTop: 1, borderColor: 'divider', p: 0, pt: 2, m: 0, mt: 2 }}
    >
      <Box component="legend" sx={{ typography: 'h3', p: 0, float: 'inline-start', width: '100%' }}>
        {t('question.certainty.title')}
      </Box>
      {([1, 2, 3] as const).map((level) => (
        <FormControlLabel
          key={level}
          control={<Radio name={name} value={level} checked={value === level} onChange={() => onChange(level)} />}
          label={t(`question.certainty.${level}`)}
          sx={{ display: 'flex', minHeight: 44, clear: 'both' }}
        />
      ))}
    </Box>
  );
}
