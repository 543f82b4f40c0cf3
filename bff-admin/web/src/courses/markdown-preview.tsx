import { Prose } from '@lyceum/web/prose';
import { ProblemAlert } from '@lyceum/web/states';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PreviewDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useDebounced } from '../shell/debounced';

/** As learners will read it, a moment behind the typing. */
export function MarkdownPreview({ text }: { text: string }) {
  const t = useT();
  const settled = useDebounced(text);
  const isBlank = settled.trim() === '';
  const [{ data, error }] = useQuery({
    query: PreviewDocument,
    variables: { text: settled },
    pause: isBlank,
    requestPolicy: 'network-only',
  });
  // The former one stays until the next is there.
  const [html, show] = useState('');
  useEffect(() => {
    if (data) show(data.previewMarkdown);
  }, [data]);
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
      {error && <ProblemAlert error={error} />}
      {isBlank ? <Typography color="textSecondary">{t('courses.preview.none')}</Typography> : <Prose html={html} />}
    </Paper>
  );
}
