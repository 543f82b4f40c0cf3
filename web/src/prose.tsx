import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';

/** Text of authors as HTML that the BFF has made safe (`htmlOf` of the kernel); never any other. */
export function Prose({ html, inline = false, sx }: { html: string; inline?: boolean; sx?: SxProps<Theme> }) {
  return (
    <Box
      component={inline ? 'span' : 'div'}
      dir="auto"
      sx={[inline ? inLine : block, ...(Array.isArray(sx) ? sx : [sx])]}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the BFF
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const block = {
  overflowWrap: 'anywhere',
  lineHeight: 1.6,
  textAlign: 'start',
  '& > :first-of-type': { marginBlockStart: 0 },
  '& > :last-child': { marginBlockEnd: 0 },
  '& h3': { fontSize: '1.25rem', marginBlock: '1.25em 0.5em' },
  '& h4, & h5, & h6': { fontSize: '1.0625rem', marginBlock: '1.25em 0.5em' },
  '& img, & video': { maxWidth: '100%', height: 'auto' },
  '& a': { color: 'primary.main' },
  '& pre': { overflowX: 'auto', p: 1.5, borderRadius: 1, bgcolor: 'action.hover' },
  '& code': { fontFamily: 'ui-monospace, monospace', fontSize: '0.925em' },
  '& blockquote': {
    marginInline: 0,
    paddingInlineStart: 2,
    borderInlineStart: '3px solid',
    borderColor: 'divider',
    color: 'text.secondary',
  },
  '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto' },
  '& th, & td': { border: 1, borderColor: 'divider', px: 1, py: 0.5, textAlign: 'start' },
} as const;

/** Within a line: its paragraphs are no blocks of their own. */
const inLine = {
  ...block,
  '& p': { display: 'inline', m: 0 },
  '& img': { maxWidth: '100%', maxHeight: '12rem' },
} as const;
