import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useT } from '../i18n';
import { RichHtml } from '../rich-html';
import type { AnswerProps } from './answer';
import { Group } from './group';
import { plainText } from './plain-text';

/** Each thing on the one side takes one of the other, or several; a list to choose from works on every device. */
export function Matching({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const left = question.left ?? [];
  const right = question.right ?? [];
  const pairs = response.pairs ?? [];
  const [wider, setWider] = useState<ReadonlySet<string>>(new Set());
  const partners = (id: string) => pairs.filter((pair) => pair.left === id).map((pair) => pair.right);
  const change = (id: string, at: number, chosen: string) => {
    const now = partners(id);
    const next = chosen ? [...now.slice(0, at), chosen, ...now.slice(at + 1)] : now.filter((_, i) => i !== at);
    const others = pairs.filter((pair) => pair.left !== id);
    onChange({ ...response, pairs: [...others, ...[...new Set(next)].map((one) => ({ left: id, right: one }))] });
    setWider((before) => new Set([...before].filter((one) => one !== id)));
  };
  const hasPictures = right.some(({ text }) => /<(img|math|audio|video)/.test(text.html));
  return (
    <Group legend={t('question.match')} promptId={promptId}>
      {hasPictures && (
        <Box component="ol" type="A" sx={{ paddingInlineStart: 3, mt: 0 }}>
          {right.map(({ id, text }) => (
            <li key={id}>
              <RichHtml html={text.html} inline />
            </li>
          ))}
        </Box>
      )}
      <Stack spacing={1.5}>
        {left.map(({ id, text }) => {
          const chosen = partners(id);
          const rows = chosen.length === 0 || wider.has(id) ? [...chosen, ''] : chosen;
          const name = plainText(text.html);
          return (
            <Paper
              key={id}
              variant="outlined"
              sx={{ p: 1.5, display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}
            >
              <RichHtml html={text.html} inline />
              <Stack spacing={1} sx={{ minWidth: 0 }}>
                {rows.map((value, at) => (
                  <TextField
                    key={`${at}-${value}`}
                    select
                    size="small"
                    label={t('question.partner')}
                    value={value}
                    onChange={({ target }) => change(id, at, target.value)}
                    slotProps={{
                      select: { native: true },
                      inputLabel: { shrink: true },
                      htmlInput: { 'aria-label': t('question.partnerOf', { name }) },
                    }}
                  >
                    <option value="">{t('question.choose')}</option>
                    {right.map((option, index) => (
                      <option key={option.id} value={option.id}>
                        {hasPictures ? `${String.fromCharCode(65 + index)} ` : ''}
                        {plainText(option.text.html)}
                      </option>
                    ))}
                  </TextField>
                ))}
                {chosen.length > 0 && chosen.length < right.length && !wider.has(id) && (
                  <Button
                    size="small"
                    sx={{ alignSelf: 'flex-start' }}
                    onClick={() => setWider((before) => new Set(before).add(id))}
                    aria-label={t('question.anotherPartnerOf', { name })}
                  >
                    {t('question.anotherPartner')}
                  </Button>
                )}
              </Stack>
            </Paper>
          );
        })}
      </Stack>
    </Group>
  );
}
