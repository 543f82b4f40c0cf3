import { Prose } from '@lyceum/web/prose';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { DownIcon, UpIcon } from '../../courses/icons';
import { useT } from '../../i18n';
import type { AnswerProps } from './answer';
import { plain } from './gaps-answer';

export function OrderAnswer({ question, response, onRespond }: AnswerProps) {
  const t = useT();
  const entries = question.entries ?? [];
  const order = response.order ? [response.order].flat().map(String) : entries.map(({ id }) => id);
  const swap = (at: number, other: number) => {
    const next = [...order];
    [next[at], next[other]] = [next[other] as string, next[at] as string];
    onRespond({ ...response, order: next });
  };
  return (
    <Box component="ol" sx={{ p: 0, m: 0, listStyle: 'none' }}>
      {order.map((id, at) => {
        const html = entries.find((entry) => entry.id === id)?.text.html ?? '';
        return (
          <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Prose inline html={html} />
            </Box>
            <IconButton
              aria-label={t('items.try.up', { entry: plain(html) })}
              disabled={at === 0}
              onClick={() => swap(at, at - 1)}
            >
              <UpIcon />
            </IconButton>
            <IconButton
              aria-label={t('items.try.down', { entry: plain(html) })}
              disabled={at === order.length - 1}
              onClick={() => swap(at, at + 1)}
            >
              <DownIcon />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
}
