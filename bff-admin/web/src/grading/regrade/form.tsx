import { plainText } from '@lyceum/web/question/plain-text';
import { RichHtml } from '@lyceum/web/rich-html';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useQuery } from 'urql';
import {
  type RegradedQuestionFragment,
  type RegradeInput,
  type RegradeKind,
  RegradeQuestionDocument,
} from '../../__generated__/operations';
import { type Key, useT } from '../../i18n';
import { useMay } from '../../shell/me';
import type { RegradedItem } from './regrade';

const WORDS: Record<RegradeKind, readonly [Key, Key]> = {
  ACCEPT: ['grading.regrade.ACCEPT', 'grading.regrade.ACCEPT.text'],
  REPLACE: ['grading.regrade.REPLACE', 'grading.regrade.REPLACE.text'],
  FULL_POINTS: ['grading.regrade.FULL_POINTS', 'grading.regrade.FULL_POINTS.text'],
  VOID: ['grading.regrade.VOID', 'grading.regrade.VOID.text'],
};
const ACCEPTABLE = new Set(['SINGLE', 'TRUE_FALSE', 'NUMERIC', 'SHORT_TEXT']);

interface FormProps {
  examId: string;
  item: RegradedItem;
  /** What has come with the screen. */
  known: Partial<RegradedQuestionFragment> | undefined;
  onPreview: (input: RegradeInput) => void;
  onChange: () => void;
}

export function RegradeForm({ examId, item, known, onPreview, onChange }: FormProps) {
  const t = useT();
  const { itemId, version, kind } = item;
  const maySee = useMay()('item:author');
  const canAccept = ACCEPTABLE.has(kind);
  const [way, setWay] = useState<RegradeKind>(canAccept ? 'ACCEPT' : 'FULL_POINTS');
  const [answer, setAnswer] = useState('');
  const [toVersion, setToVersion] = useState('');
  const [tried, setTried] = useState(false);
  const [{ data: asked }] = useQuery({
    query: RegradeQuestionDocument,
    variables: { itemId, version },
    pause: !maySee || known?.tryItem !== undefined,
  });
  const shown = known?.tryItem ? known : asked;
  const question = shown?.tryItem?.question;
  const versions = shown?.item?.versions ?? [];
  const isAnswerMissing = way === 'ACCEPT' && answer.trim() === '';
  const isVersionWrong = way === 'REPLACE' && !(Number.isInteger(Number(toVersion)) && Number(toVersion) >= 1);
  const change = <T,>(set: (value: T) => void, value: T) => {
    set(value);
    onChange();
  };
  const preview = () => {
    setTried(true);
    if (isAnswerMissing || isVersionWrong) return;
    onPreview({
      examId,
      itemId,
      kind: way,
      toVersion: way === 'REPLACE' ? Number(toVersion) : null,
      answer: way === 'ACCEPT' ? answer.trim() : null,
    });
  };
  const choices =
    kind === 'TRUE_FALSE'
      ? [
          { id: 'true', text: t('question.true') },
          { id: 'false', text: t('question.false') },
        ]
      : question?.choices?.map(({ id, text }) => ({ id, text: plainText(text.html) }));
  return (
    <Paper
      component="form"
      variant="outlined"
      onSubmit={(event) => {
        event.preventDefault();
        preview();
      }}
      noValidate
      sx={{ p: 2, mb: 3, display: 'grid', gap: 2 }}
    >
      {question && <RichHtml html={question.prompt.html} />}
      <FormControl>
        <FormLabel id="regrade-way">{t('grading.regrade.way')}</FormLabel>
        <RadioGroup
          aria-labelledby="regrade-way"
          value={way}
          onChange={(_event, next) => change(setWay, next as RegradeKind)}
        >
          {(Object.keys(WORDS) as RegradeKind[])
            .filter((one) => one !== 'ACCEPT' || canAccept)
            .map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                control={<Radio />}
                label={
                  <>
                    {t(WORDS[one][0])}
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                      {t(WORDS[one][1])}
                    </Typography>
                  </>
                }
              />
            ))}
        </RadioGroup>
      </FormControl>
      {way === 'ACCEPT' && (
        <TextField
          id="regrade-answer"
          label={t('grading.regrade.answer')}
          value={answer}
          onChange={({ target }) => change(setAnswer, target.value)}
          select={choices !== undefined}
          error={tried && isAnswerMissing}
          helperText={tried && isAnswerMissing ? t('grading.regrade.answer.missing') : ' '}
          sx={{ maxWidth: '32rem' }}
        >
          {choices?.map(({ id, text }) => (
            <MenuItem key={id} value={id} dir="auto" sx={{ whiteSpace: 'normal' }}>
              {text}
            </MenuItem>
          ))}
        </TextField>
      )}
      {way === 'REPLACE' && (
        <TextField
          id="regrade-version"
          label={t('grading.regrade.version')}
          value={toVersion}
          onChange={({ target }) => change(setToVersion, target.value)}
          select={versions.length > 0}
          error={tried && isVersionWrong}
          helperText={
            tried && isVersionWrong
              ? t('grading.regrade.version.missing')
              : t('grading.regrade.version.now', { version })
          }
          sx={{ maxWidth: '20rem' }}
        >
          {versions.map((one) => (
            <MenuItem key={one.version} value={String(one.version)}>
              {t('exams.item.version', { version: one.version })}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button type="submit" variant="contained" sx={{ justifySelf: 'start' }}>
        {t('grading.regrade.preview')}
      </Button>
    </Paper>
  );
}
