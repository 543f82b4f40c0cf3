import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useT } from '../i18n';
import type { AnswerProps } from './answer';
import { LANGUAGES } from './languages';
import { countWords } from './response';

// As many characters as the server takes.
const LONGEST = { number: 100, line: 1_000, essay: 200_000, code: 100_000 };

export function NumberAnswer({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const { units, unitRequired } = question;
  return (
    <Stack direction="row" spacing={1} sx={{ maxWidth: 420 }}>
      <TextField
        label={t('question.number')}
        value={response.text ?? ''}
        onChange={({ target }) => onChange({ ...response, text: target.value })}
        slotProps={{
          htmlInput: { inputMode: 'decimal', maxLength: LONGEST.number, 'aria-describedby': promptId, dir: 'ltr' },
        }}
        autoComplete="off"
      />
      {units && units.length > 0 && (
        <TextField
          select
          label={unitRequired ? t('question.unit') : t('question.unitOptional')}
          value={response.unit ?? ''}
          onChange={({ target }) => onChange({ ...response, unit: target.value })}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 120 }}
        >
          <option value="">{t('question.noUnit')}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </TextField>
      )}
    </Stack>
  );
}

export function ShortText({ response, onChange, promptId }: AnswerProps) {
  const t = useT();
  return (
    <TextField
      label={t('question.answer')}
      value={response.text ?? ''}
      onChange={({ target }) => onChange({ ...response, text: target.value })}
      slotProps={{ htmlInput: { maxLength: LONGEST.line, 'aria-describedby': promptId, dir: 'auto' } }}
      autoComplete="off"
    />
  );
}

export function Essay({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const text = response.text ?? '';
  const words = countWords(text);
  const { minWords, maxWords } = question;
  const isShort = words > 0 && minWords ? words < minWords : false;
  const isLong = maxWords ? words > maxWords : false;
  return (
    <Box>
      <TextField
        label={t('question.essay')}
        multiline
        minRows={8}
        value={text}
        onChange={({ target }) => onChange({ ...response, text: target.value })}
        slotProps={{
          htmlInput: { maxLength: LONGEST.essay, 'aria-describedby': `${promptId} words-${question.id}`, dir: 'auto' },
        }}
      />
      <Typography
        id={`words-${question.id}`}
        variant="body2"
        sx={{ mt: 1, color: isLong ? 'error.main' : isShort ? 'warning.main' : 'text.secondary' }}
      >
        {t('question.words', { count: words })}
        {minWords || maxWords
          ? `${t('facts.between')}${t('question.wordLimits', { min: minWords ?? 0, max: maxWords ?? 0 })}`
          : ''}
        {isLong && `${t('facts.between')}${t('question.tooLong', { count: words - (maxWords ?? 0) })}`}
      </Typography>
    </Box>
  );
}

/** Tab leaves it, as any other field: who writes programs by keyboard alone has to get out again. */
export function Code({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const starter = question.starter ?? '';
  return (
    <Stack spacing={1}>
      <TextField
        label={t('question.code', { language: LANGUAGES[question.language ?? ''] ?? '' })}
        multiline
        minRows={10}
        value={response.text ?? starter}
        onChange={({ target }) => onChange({ ...response, text: target.value })}
        onKeyDown={keepIndent}
        slotProps={{
          htmlInput: {
            maxLength: LONGEST.code,
            'aria-describedby': promptId,
            spellCheck: false,
            autoCapitalize: 'off',
            autoCorrect: 'off',
            dir: 'ltr',
            style: { fontFamily: 'ui-monospace, monospace', tabSize: 2, lineHeight: 1.5 },
          },
        }}
      />
      {question.tests && question.tests.length > 0 && (
        <Box>
          <Typography variant="body2" color="textSecondary">
            {t('question.tests')}
          </Typography>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 3, overflowWrap: 'anywhere' }}>
            {question.tests.map(({ name }) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Stack>
  );
}

/** A new line begins where the one before it does: in Python that is half of the program. */
function keepIndent(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
  if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  const line = target.value.slice(0, target.selectionStart).split('\n').at(-1) ?? '';
  const indent = /^[ \t]*/.exec(line)?.[0];
  // Typed rather than set, so that it can be undone as what one types.
  if (indent && document.execCommand('insertText', false, `\n${indent}`)) event.preventDefault();
}
