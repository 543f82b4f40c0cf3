import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type PointerEvent, useRef, useState } from 'react';
import { Hidden } from '../hidden';
import { useFormat, useT } from '../i18n';
import { RichHtml } from '../rich-html';
import type { AnswerProps } from './answer';
import { Group } from './group';
import { DownIcon, DragIcon, UpIcon } from './icons';
import { plainText } from './plain-text';

/** Put in order by buttons, or by dragging the handle. */
export function Ordering({ question, response, onChange, promptId }: AnswerProps) {
  const t = useT();
  const format = useFormat();
  const entries = question.entries ?? [];
  const order = response.order ?? entries.map(({ id }) => id);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  const nameOf = (id: string) => plainText(entries.find((entry) => entry.id === id)?.text.html ?? '');

  const move = (id: string, to: number) => {
    if (to < 0 || to >= order.length || order[to] === id) return;
    const rest = order.filter((one) => one !== id);
    onChange({ ...response, order: [...rest.slice(0, to), id, ...rest.slice(to)] });
    setSaid(t('question.movedTo', { name: nameOf(id), n: to + 1, count: order.length }));
  };
  const drag = (event: PointerEvent, id: string) => {
    if (dragged !== id) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const to = rows.findIndex(({ bottom }) => event.clientY < bottom);
    move(id, to < 0 ? order.length - 1 : to);
  };
  return (
    <Group legend={t('question.order')} promptId={promptId}>
      <Box component="ol" ref={list} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {order.map((id, at) => {
          const entry = entries.find((one) => one.id === id);
          const name = nameOf(id);
          return (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                alignItems: 'center',
                // In large text on a small phone the buttons stand below the words.
                flexWrap: 'wrap',
                columnGap: 0.5,
                mb: 1,
                border: 1,
                borderColor: dragged === id ? 'primary.main' : 'divider',
                bgcolor: dragged === id ? 'action.hover' : 'background.paper',
                borderRadius: 1,
              }}
            >
              <Box
                aria-hidden
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setDragged(id);
                }}
                onPointerMove={(event) => drag(event, id)}
                onPointerUp={() => setDragged(undefined)}
                onPointerCancel={() => setDragged(undefined)}
                sx={{
                  touchAction: 'none',
                  cursor: 'grab',
                  display: 'grid',
                  placeItems: 'center',
                  width: 40,
                  height: 48,
                  color: 'text.secondary',
                }}
              >
                <DragIcon />
              </Box>
              <Box sx={{ typography: 'body2', color: 'text.secondary', minWidth: 20 }}>{format.number(at + 1)}.</Box>
              <Box sx={{ flex: '1 1 6rem', minWidth: 0, py: 1 }}>
                <RichHtml html={entry?.text.html ?? ''} inline />
              </Box>
              {/* Kept at the ends too: a button that goes away takes the focus with it. */}
              <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
                <IconButton
                  aria-label={t('question.moveUp', { name })}
                  aria-disabled={at === 0}
                  onClick={() => move(id, at - 1)}
                  sx={{ opacity: at === 0 ? 0.4 : 1 }}
                >
                  <UpIcon />
                </IconButton>
                <IconButton
                  aria-label={t('question.moveDown', { name })}
                  aria-disabled={at === order.length - 1}
                  onClick={() => move(id, at + 1)}
                  sx={{ opacity: at === order.length - 1 ? 0.4 : 1 }}
                >
                  <DownIcon />
                </IconButton>
              </Box>
            </Box>
          );
        })}
      </Box>
      {!response.order && (
        <Button variant="outlined" onClick={() => onChange({ ...response, order })}>
          {t('question.keepOrder')}
        </Button>
      )}
      <Hidden role="status">{said}</Hidden>
    </Group>
  );
}
