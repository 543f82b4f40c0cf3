import { Prose } from '@lyceum/web/prose';
import { ProblemAlert } from '@lyceum/web/states';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PreviewDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useDebounced } from '../shell/debounced';

interface MarkdownPreviewProps {
  text: string;
  /** What it was, with its HTML. */
  stored: { text: string | null; html: string | null } | undefined;
}

/** As learners will read it, a moment behind the typing. */
export function MarkdownPreview({ text, stored }: MarkdownPreviewProps) {
  const t = useT();
  const settled = useDebounced(text);
  const isBlank = settled.trim() === '';
  const isStored = stored?.text === settled;
  const [{ data, error }] = useQuery({
    query: PreviewDocument,
    variables: { text: settled },
    pause: isBlank || isStored,
    requestPolicy: 'network-only',
  });
  // The former one stays until the next is there.
  const [former, show] = useState(stored?.html ?? '');
  useEffect(() => {
    if (data) show(data.previewMarkdown);
  }, [data]);
  const html = isStored ? (stored.html ?? '') : former;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="preview-title"
      sx={{ p: { xs: 2, sm: 3 }, alignSelf: 'start', minHeight: '12rem' }}
    >
      <Typography id="preview-title" variant="h2" color="textSecondary" sx={{ fontSize: '0.875rem', mb: 2 }}>
        {t('courses.preview')}
      </Typography>
      {error && !isStored && <ProblemAlert error={error} />}
      {isBlank ? <Typography color="textSecondary">{t('courses.preview.none')}</Typography> : <Prose html={html} />}
    </Paper>
  );
}
