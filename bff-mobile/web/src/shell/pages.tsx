import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useT } from '../i18n';

interface Props {
  /** What is looked for; when it changes, one is on the first page again. */
  of?: string;
  /** One page, which asks for itself; `foot` makes of its `next` what stands below it. */
  children: (after: string | null, foot: (next: string | null | undefined) => ReactNode) => ReactNode;
}

/** A list that comes in pages: the last one offers the next, which then has the focus. */
export function Pages({ of = '', children }: Props) {
  const t = useT();
  const [shown, setShown] = useState<{ of: string; cursors: string[] }>({ of, cursors: [] });
  const cursors = shown.of === of ? shown.cursors : [];
  const pages = [null, ...cursors];
  return (
    <>
      {pages.map((after, at) => (
        <Box
          key={after ?? ''}
          tabIndex={at > 0 ? -1 : undefined}
          ref={at > 0 ? focusOnce : undefined}
          sx={{ outline: 'none', mt: at > 0 ? 1.5 : 0 }}
        >
          {children(after, (next) =>
            next && at === pages.length - 1 ? (
              <Button
                variant="outlined"
                fullWidth
                sx={{ mt: 2 }}
                onClick={() => setShown({ of, cursors: [...cursors, next] })}
              >
                {t('shell.more')}
              </Button>
            ) : null,
          )}
        </Box>
      ))}
    </>
  );
}

function focusOnce(page: HTMLElement | null) {
  if (!page || page.dataset.shown) return;
  page.dataset.shown = 'yes';
  page.focus({ preventScroll: true });
}
