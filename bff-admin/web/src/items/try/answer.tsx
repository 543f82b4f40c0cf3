import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { TriedResponseInput, TryQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { ChoicesAnswer } from './choices-answer';
import { GapsAnswer } from './gaps-answer';
import { HotspotAnswer } from './hotspot-answer';
import { OrderAnswer } from './order-answer';
import { PairsAnswer } from './pairs-answer';

export type Question = TryQuery['tryItem']['question'];

export interface AnswerProps {
  question: Question;
  response: TriedResponseInput;
  onRespond: (response: TriedResponseInput) => void;
}

/** The field of the response that the kind takes. */
export function Answer(props: AnswerProps) {
  switch (props.question.kind) {
    case 'SINGLE':
    case 'MULTIPLE':
    case 'TRUE_FALSE':
      return <ChoicesAnswer {...props} />;
    case 'CLOZE':
      return <GapsAnswer {...props} />;
    case 'MATCHING':
      return <PairsAnswer {...props} />;
    case 'ORDERING':
      return <OrderAnswer {...props} />;
    case 'HOTSPOT':
      return <HotspotAnswer {...props} />;
    case 'FILE':
      return <FileAnswer />;
    default:
      return <TextAnswer {...props} />;
  }
}

function FileAnswer() {
  const t = useT();
  return <Typography color="textSecondary">{t('items.try.file')}</Typography>;
}

function TextAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const isCode = question.kind === 'CODE';
  const isLong = isCode || question.kind === 'ESSAY';
  const units = question.units ?? [];
  return (
    <Stack direction="row" spacing={1}>
      <TextField
        id="try-text"
        label={t('items.try.answer')}
        multiline={isLong}
        minRows={isLong ? 6 : undefined}
        value={response.text ?? (isCode ? (question.starter ?? '') : '')}
        onChange={(event) => onRespond({ ...response, text: event.target.value })}
        slotProps={{
          htmlInput: isCode
            ? { dir: 'ltr', spellCheck: false, style: { fontFamily: 'ui-monospace, monospace' } }
            : { dir: 'auto' },
        }}
      />
      {units.length > 0 && (
        <Choice
          label={t('items.unit')}
          value={response.unit ?? ''}
          onChoose={(unit) => onRespond({ ...response, unit: unit || null })}
          options={[['', '–'], ...units.map((unit) => [unit, unit] as const)]}
          sx={{ maxWidth: '8rem' }}
        />
      )}
    </Stack>
  );
}
