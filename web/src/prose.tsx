import Box from '@mui/material/Box';

/** Text of an author. `html` is the BFF’s (kernel/src/rich-html.ts), which lets nothing through that runs. */
export function Prose({ html }: { html: string }) {
  return <Box sx={prose} dangerouslySetInnerHTML={{ __html: html }} />;
}

// From here on inwards is no longer further in: a line on a phone keeps room for its words.
const DEEP = `${':is(ul, ol, blockquote) '.repeat(5)}:is(ul, ol, blockquote)`;

/** Quotes and lists within each other, dozens deep. */
export const nested = { [`& ${DEEP}`]: { paddingInlineStart: '1px', marginInline: 0 } } as const;

const prose = {
  fontSize: '1.0625rem',
  lineHeight: 1.65,
  overflowWrap: 'anywhere',
  '& > :first-child': { mt: 0 },
  '& h2, & h3, & h4, & h5, & h6': { lineHeight: 1.3, mt: 4, mb: 1.5, fontWeight: 650 },
  '& h2': { fontSize: '1.375rem' },
  '& h3': { fontSize: '1.1875rem' },
  '& h4, & h5, & h6': { fontSize: '1.0625rem' },
  '& p, & ul, & ol, & pre, & blockquote, & .scroll': { my: 2, mx: 0 },
  '& ul, & ol': { paddingInlineStart: '1.5em' },
  '& li + li': { mt: 0.5 },
  '& a': { color: 'primary.main' },
  '& img': { maxWidth: '100%', height: 'auto', borderRadius: 2 },
  '& code': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.9em',
    bgcolor: 'action.hover',
    px: '0.3em',
    py: '0.1em',
    borderRadius: 1,
  },
  '& pre': {
    p: 2,
    overflowX: 'auto',
    textAlign: 'start',
    bgcolor: 'background.paper',
    border: 1,
    borderColor: 'divider',
    borderRadius: 2,
    overflowWrap: 'normal',
  },
  '& pre code': { p: 0, bgcolor: 'transparent', whiteSpace: 'pre' },
  '& blockquote': {
    paddingInlineStart: 2,
    borderStyle: 'solid',
    borderWidth: 0,
    borderInlineStartWidth: '4px',
    borderColor: 'divider',
    color: 'text.secondary',
  },
  '& .scroll': { overflowX: 'auto' },
  '& table': { borderCollapse: 'collapse', minWidth: 'min(100%, 24rem)', overflowWrap: 'normal' },
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    px: 1.5,
    py: 1,
    textAlign: 'start',
    verticalAlign: 'top',
    maxWidth: '28rem',
  },
  '& th': { bgcolor: 'action.hover', fontWeight: 650 },
  ...nested,
  '& hr': { border: 0, borderTop: 1, borderColor: 'divider', my: 3 },
} as const;
