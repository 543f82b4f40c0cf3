import { Prose } from '@lyceum/web/prose';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import type { AnswerProps } from './answer';
import { plain } from './gaps-answer';

/** A partner for each of the left side. */
export function PairsAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const given = [response.pairs ?? []].flat();
  const pair = (left: string, right: string) => {
    const others = given.filter((one) => one.left !== left);
    onRespond({ ...response, pairs: right ? [...others, { left, right }] : others });
  };
  return (
    <Stack spacing={1.5}>
      {(question.left ?? []).map(({ id, text }) => (
        <Box key={id} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'center' }}>
          <Prose inline html={text.html} />
          <Choice
            size="small"
            label={t('items.try.partner', { of: plain(text.html) })}
            value={String(given.find(({ left }) => left === id)?.right ?? '')}
            onChoose={(right) => pair(id, right)}
            options={[['', '–'], ...(question.right ?? []).map((one) => [one.id, plain(one.text.html)] as const)]}
          />
        </Box>
      ))}
    </Stack>
  );
}
