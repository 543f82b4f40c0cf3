import Typography from '@mui/material/Typography';
import type { AskedTextFragment } from '../../__generated__/operations';

/** Text of an author, as written; it never becomes markup here. */
export function RichText({ text, inline }: { text: AskedTextFragment; inline?: boolean }) {
  const words = text.format === 'HTML' ? plain(text.text) : text.text;
  return (
    <Typography
      component={inline ? 'span' : 'div'}
      dir="auto"
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start' }}
    >
      {words}
    </Typography>
  );
}

/** The words of a page that is never shown: its scripts do not run, nor are its pictures fetched. */
function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}
