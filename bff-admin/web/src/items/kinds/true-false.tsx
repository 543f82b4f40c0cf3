import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useT } from '../../i18n';
import type { BodyOf, EditorProps, Kind } from './kind';

export const trueFalse: Kind<'trueFalse'> = {
  field: 'trueFalse',
  parts: ['answer'],
  start: () => ({ answer: true }),
  Editor: TrueFalseEditor,
};

function TrueFalseEditor({ body, onBody }: EditorProps<BodyOf<'trueFalse'>>) {
  const t = useT();
  const id = useId();
  return (
    <div>
      <FormLabel id={id}>{t('items.trueFalse.key')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={String(body.answer)}
        onChange={(_event, value) => onBody({ answer: value === 'true' })}
      >
        <FormControlLabel value="true" control={<Radio />} label={t('question.true')} />
        <FormControlLabel value="false" control={<Radio />} label={t('question.false')} />
      </RadioGroup>
    </div>
  );
}
