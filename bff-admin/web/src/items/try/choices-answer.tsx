import { Prose } from '@lyceum/web/prose';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import type { AnswerProps } from './answer';

export function ChoicesAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const many = question.kind === 'MULTIPLE';
  const chosen = [response.choices ?? []].flat().map(String);
  const Mark = many ? Checkbox : Radio;
  const choices =
    question.kind === 'TRUE_FALSE'
      ? (['true', 'false'] as const).map((id) => ({ id, label: t(`items.${id}`) }))
      : (question.choices ?? []).map(({ id, text }) => ({ id, label: <Prose inline html={text.html} /> }));
  const choose = (id: string) =>
    onRespond({
      ...response,
      choices: many ? (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]) : [id],
    });
  return (
    <Stack role={many ? 'group' : 'radiogroup'} aria-label={t('items.try.answer')}>
      {choices.map(({ id, label }) => (
        <FormControlLabel
          key={id}
          label={label}
          sx={{ alignItems: 'start', py: 0.25, '& .MuiFormControlLabel-label': { pt: 1, minWidth: 0 } }}
          control={
            <Mark checked={chosen.includes(id)} onChange={() => choose(id)} {...(!many && { name: 'try-choice' })} />
          }
        />
      ))}
    </Stack>
  );
}
