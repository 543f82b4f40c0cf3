import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AnsweredFragment, AskedQuestionFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Hotspots } from './hotspots';
import { optionText } from './option-text';

interface AnswerProps {
  question: AskedQuestionFragment | null;
  answer: AnsweredFragment;
  files?: readonly { name: string; bytes: number; url: string }[];
  kind: string;
}

/** What was answered, or what would have been right, in the words of the question. */
export function Answer({ question, answer, files = [], kind }: AnswerProps) {
  const t = useT();
  const format = useFormat();
  const text = (id: string) => optionText(question, id);
  const { choices, gaps, pairs, order, points } = answer;
  if (kind === 'FILE') {
    if (files.length === 0) return <None />;
    return (
      <List
        rows={files.map(({ name, bytes, url }) => (
          <Link key={url} href={url} target="_blank" rel="noreferrer" dir="auto">
            {t('grading.file', { name, size: format.bytes(bytes) })}
          </Link>
        ))}
      />
    );
  }
  if (choices?.length) {
    if (kind === 'TRUE_FALSE') return <Text>{t(choices[0] === 'true' ? 'grading.true' : 'grading.false')}</Text>;
    return <List rows={choices.map((id) => <bdi key={id}>{text(id)}</bdi>)} />;
  }
  if (gaps?.length)
    return (
      <List ordered rows={gaps.map(({ gap, value }) => <bdi key={gap}>{optionText(question, value) ?? value}</bdi>)} />
    );
  if (pairs?.length)
    return (
      <List
        rows={pairs.map(({ left, right }) => (
          <span key={`${left} ${right}`}>
            <bdi>{text(left)}</bdi> – <bdi>{text(right)}</bdi>
          </span>
        ))}
      />
    );
  if (order?.length) return <List ordered rows={order.map((id) => <bdi key={id}>{text(id)}</bdi>)} />;
  if (points?.length) return <Hotspots question={question} points={points} />;
  if (answer.text)
    return (
      <>
        <Text isCode={kind === 'CODE'}>{[answer.text, answer.unit].filter(Boolean).join(' ')}</Text>
        {kind === 'ESSAY' && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {t('grading.words', { count: answer.text.trim().split(/\s+/).length })}
          </Typography>
        )}
      </>
    );
  return <None />;
}

function None() {
  const t = useT();
  return <Typography color="textSecondary">{t('grading.answer.none')}</Typography>;
}

function Text({ children, isCode }: { children: string; isCode?: boolean }) {
  return (
    <Box
      component={isCode ? 'pre' : 'div'}
      dir={isCode ? 'ltr' : 'auto'}
      sx={{
        m: 0,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        textAlign: 'start',
        maxWidth: isCode ? undefined : '75ch',
        lineHeight: 1.6,
        ...(isCode && { fontFamily: 'ui-monospace, monospace', fontSize: '0.875rem' }),
      }}
    >
      {children}
    </Box>
  );
}

function List({ rows, ordered }: { rows: React.ReactElement[]; ordered?: boolean }) {
  return (
    <Box component={ordered ? 'ol' : 'ul'} sx={{ m: 0, paddingInlineStart: 3, overflowWrap: 'anywhere' }}>
      {rows.map((row) => (
        <li key={row.key}>{row}</li>
      ))}
    </Box>
  );
}
