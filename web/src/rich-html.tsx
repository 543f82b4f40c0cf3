import Box from '@mui/material/Box';
import { createContext, memo, useContext, useLayoutEffect, useRef } from 'react';
import { pathOf } from './file-path';
import { nested } from './prose';

/** Where pictures are looked for that the network does not give, by their path. */
export const PictureContext = createContext<((path: string) => Promise<Blob | undefined>) | undefined>(undefined);

/** What the BFF has made safe of an author's text: of a question, and of what is said to it. */
export const RichHtml = memo(function RichHtml({ html, id, inline }: { html: string; id?: string; inline?: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  usePicturesOf(ref);
  return (
    <Box
      ref={ref}
      id={id}
      dir="auto"
      sx={inline ? { ...rich, '& p': { m: 0 } } : rich}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised in the BFF (kernel/src/rich-html.ts).
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
});

/** Also those of the pictures within `ref` that the network does not give. */
export function usePicturesOf(ref: React.RefObject<HTMLElement | null>) {
  const kept = useContext(PictureContext);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !kept) return;
    const made: string[] = [];
    const replace = async ({ target }: Event) => {
      if (!(target instanceof HTMLImageElement) || target.src.startsWith('blob:')) return;
      const content = await kept(pathOf(target.src)).catch(() => undefined);
      if (!content) return;
      const url = URL.createObjectURL(content);
      made.push(url);
      target.src = url;
    };
    // `error` does not bubble.
    element.addEventListener('error', replace, true);
    return () => {
      element.removeEventListener('error', replace, true);
      made.forEach(URL.revokeObjectURL);
    };
  }, [ref, kept]);
}

const rich = {
  overflowWrap: 'anywhere',
  minWidth: 0,
  textAlign: 'start',
  '& p': { mt: 0, mb: 1 },
  '& p:last-child': { mb: 0 },
  '& img, & video': { maxWidth: '100%', height: 'auto' },
  '& audio': { maxWidth: '100%' },
  '& pre': { overflowX: 'auto', p: 1.5, borderRadius: 1, bgcolor: 'action.hover', unicodeBidi: 'plaintext' },
  '& code': { fontFamily: 'monospace' },
  '& .scroll': { overflowX: 'auto' },
  '& table': { borderCollapse: 'collapse' },
  '& td, & th': { border: 1, borderColor: 'divider', px: 1, py: 0.5, textAlign: 'start' },
  '& blockquote': { borderInlineStart: 4, borderColor: 'divider', marginInline: 0, paddingInlineStart: 2 },
  '& a': { color: 'primary.main' },
  // Beside their marks, in a page of the other direction too.
  '& ul, & ol': { paddingInlineStart: 3, textAlign: 'start' },
  ...nested,
} as const;
