import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useT } from '../i18n';

interface Props {
  /** What is looked for; when it changes, one is on the first page again. */
  of?: string;
  /** One page, which asks for itself; `foot` makes of its `next` what stands below it. */
  children: (after: string | null, foot: (next: string | null | undefined) => ReactNode) => ReactNode;
}

/**
 * A list that comes in pages: the last one offers the next, which then has the focus. When something new at the top moves the
 * end of a page, the next one begins where that ends now, so that nothing is lost between them or comes twice.
 */
export function Pages({ of = '', children }: Props) {
  const [shown, setShown] = useState<{ of: string; cursors: string[] }>({ of, cursors: [] });
  const cursors = shown.of === of ? shown.cursors : [];
  const pages = [null, ...cursors];
  const begin = (at: number, cursor: string | null) =>
    setShown((before) => {
      const now = before.of === of ? before.cursors : [];
      return { of, cursors: [...now.slice(0, at), ...(cursor ? [cursor, ...now.slice(at + 1)] : [])] };
    });
  return (
    <>
      {pages.map((after, at) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a page stays the page that it is when its beginning moves.
          key={at}
          tabIndex={at > 0 ? -1 : undefined}
          ref={at > 0 ? focusOnce : undefined}
          sx={{ outline: 'none', mt: at > 0 ? 1.5 : 0 }}
        >
          {children(after, (next) => (
            <Foot next={next ?? null} following={cursors[at]} begin={(cursor) => begin(at, cursor)} />
          ))}
        </Box>
      ))}
    </>
  );
}

interface FootProps {
  next: string | null;
  /** After what the page below begins, when there is one. */
  following: string | undefined;
  begin: (cursor: string | null) => void;
}

function Foot({ next, following, begin }: FootProps) {
  const t = useT();
  const follow = useEffectEvent(begin);
  useEffect(() => {
    if (following !== undefined && next !== following) follow(next);
  }, [next, following]);
  if (!next || following !== undefined) return null;
  return (
    <Button variant="outlined" fullWidth sx={{ mt: 2 }} onClick={() => begin(next)}>
      {t('shell.more')}
    </Button>
  );
}

function focusOnce(page: HTMLElement | null) {
  if (!page || page.dataset.shown) return;
  page.dataset.shown = 'yes';
  page.focus({ preventScroll: true });
}
