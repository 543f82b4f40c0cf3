import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { RichHtml } from '../rich-html';
import type { AnswerProps } from './answer';
import { Group } from './group';

/** SINGLE and TRUE_FALSE: one of them. */
export function OneChoice({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const chosen = response.choices?.[0];
  const options =
    question.kind === 'TRUE_FALSE'
      ? [
          { id: 'true', label: t('question.true') },
          { id: 'false', label: t('question.false') },
        ]
      : (question.choices ?? []).map(({ id, text }) => ({ id, label: <RichHtml html={text.html} inline /> }));
  return (
    <Group legend={t('question.chooseOne')} promptId={promptId} role="radiogroup">
      {options.map(({ id, label }) => (
        <Option key={id} isChosen={chosen === id} label={label}>
          <Radio
            name={`choice-${question.id}`}
            value={id}
            checked={chosen === id}
            onChange={() => onChange({ ...response, choices: [id] })}
          />
        </Option>
      ))}
    </Group>
  );
}

/** MULTIPLE: as many as the question says. */
export function SeveralChoices({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const chosen = response.choices ?? [];
  const { minChoices, maxChoices } = question;
  const most = maxChoices ? maxChoices : Number.POSITIVE_INFINITY;
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    onChange({ ...response, choices: next });
  };
  return (
    <Group
      legend={t('question.chooseSeveral', { min: minChoices ?? 0, max: maxChoices ?? 0 })}
      promptId={promptId}
      footer={
        maxChoices ? (
          <Typography variant="body2" color="textSecondary" role="status">
            {t('question.chosen', { count: chosen.length, max: maxChoices })}
          </Typography>
        ) : undefined
      }
    >
      {(question.choices ?? []).map(({ id, text }) => {
        const isChosen = chosen.includes(id);
        return (
          <Option key={id} isChosen={isChosen} label={<RichHtml html={text.html} inline />}>
            <Checkbox
              name={`choice-${question.id}`}
              value={id}
              checked={isChosen}
              // Shut ones cannot be found by keyboard: what is too many is said below, and not taken.
              onChange={() => (isChosen || chosen.length < most) && toggle(id)}
              slotProps={{ input: { 'aria-disabled': !isChosen && chosen.length >= most } }}
            />
          </Option>
        );
      })}
    </Group>
  );
}

function Option({ isChosen, label, children }: { isChosen: boolean; label: ReactNode; children: React.ReactElement }) {
  return (
    <Box
      sx={{
        border: 1,
        borderColor: isChosen ? 'primary.main' : 'divider',
        boxShadow: isChosen ? (theme) => `inset 0 0 0 1px ${theme.palette.primary.main}` : 'none',
        borderRadius: 1,
        mb: 1,
        '&:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <FormControlLabel
        control={children}
        label={label}
        slotProps={{ typography: { component: 'div', sx: { flex: 1, minWidth: 0, py: 1 } } }}
        sx={{
          m: 0,
          paddingInlineStart: 0.5,
          paddingInlineEnd: 1.5,
          minHeight: 48,
          width: '100%',
          alignItems: 'center',
        }}
      />
    </Box>
  );
}
