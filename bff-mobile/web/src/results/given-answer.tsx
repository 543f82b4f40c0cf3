import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { AnswerFileFragment, GivenFragment, QuestionFragment } from '../__generated__/operations';
import { Mark } from '../exams/kinds/hotspot';
import { plainText } from '../exams/kinds/plain-text';
import { RichHtml } from '../exams/rich-html';
import { pathOf } from '../exams/sitting/pictures';
import { useT } from '../i18n';

interface GivenAnswerProps {
  question: QuestionFragment | null | undefined;
  given: GivenFragment;
  files: readonly AnswerFileFragment[];
}

const listed = { m: 0, paddingInlineStart: 3, '& li': { mb: 0.5 } };

/** An answer in words and pictures, one's own or the right one. */
export function GivenAnswer({ question, given, files }: GivenAnswerProps) {
  const t = useT();
  const format = useFormat();
  const htmlOf = (list: QuestionFragment['choices'], id: string) => list?.find((one) => one.id === id)?.text.html ?? '';
  switch (question?.kind) {
    case 'TRUE_FALSE':
      return <Typography>{t(given.choices?.[0] === 'true' ? 'exams.kind.true' : 'exams.kind.false')}</Typography>;
    case 'SINGLE':
    case 'MULTIPLE':
      return (
        <Box component="ul" sx={listed}>
          {given.choices?.map((id) => (
            <li key={id}>
              <RichHtml html={htmlOf(question.choices, id)} inline />
            </li>
          ))}
        </Box>
      );
    case 'NUMERIC':
      return (
        <Typography>
          <bdi>{[given.text, given.unit].filter(Boolean).join(' ')}</bdi>
        </Typography>
      );
    case 'CLOZE':
      return (
        <Box component="ol" sx={listed}>
          {question.gaps?.map((gap) => {
            const value = given.gaps?.find((one) => one.gap === gap.id)?.value ?? '';
            const text = gap.kind === 'CHOICE' ? plainText(htmlOf(gap.choices, value)) : value;
            return (
              <Box component="li" key={gap.id} sx={{ overflowWrap: 'anywhere' }}>
                {text ? <bdi>{text}</bdi> : t('results.verdict.omitted')}
              </Box>
            );
          })}
        </Box>
      );
    case 'MATCHING':
      return (
        <Box component="ul" sx={listed}>
          {given.pairs?.map(({ left, right }) => (
            <Box component="li" key={`${left}/${right}`} sx={{ overflowWrap: 'anywhere' }}>
              <bdi>{plainText(htmlOf(question.left, left))}</bdi> –{' '}
              <bdi>{plainText(htmlOf(question.right, right))}</bdi>
            </Box>
          ))}
        </Box>
      );
    case 'ORDERING':
      return (
        <Box component="ol" sx={listed}>
          {given.order?.map((id) => (
            <li key={id}>
              <RichHtml html={htmlOf(question.entries, id)} inline />
            </li>
          ))}
        </Box>
      );
    case 'HOTSPOT':
      return <Picture question={question} given={given} />;
    case 'FILE':
      return (
        <Box component="ul" sx={listed}>
          {files.map(({ key, name, bytes, url }) => (
            <Box component="li" key={key} sx={{ overflowWrap: 'anywhere' }}>
              <Link href={url} target="_blank" rel="noopener noreferrer">
                <bdi>{name}</bdi>
              </Link>{' '}
              ({format.bytes(bytes)})
            </Box>
          ))}
        </Box>
      );
    case 'CODE':
      return (
        <Box
          component="pre"
          dir="ltr"
          tabIndex={0}
          sx={{
            overflowX: 'auto',
            m: 0,
            p: 1.5,
            bgcolor: 'action.hover',
            borderRadius: 1,
            fontFamily: 'ui-monospace, monospace',
            textAlign: 'start',
          }}
        >
          {given.text}
        </Box>
      );
    default:
      return (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start' }}>
          {given.text}
        </Typography>
      );
  }
}

function Picture({ question: { image }, given }: { question: QuestionFragment; given: GivenFragment }) {
  const t = useT();
  if (!image) return null;
  const { width, height, alt, url } = image;
  const points = given.points ?? [];
  return (
    <Box>
      <Box dir="ltr" sx={{ position: 'relative', maxWidth: width, lineHeight: 0 }}>
        {url && (
          <Box
            component="img"
            src={pathOf(url)}
            alt={alt}
            sx={{ width: '100%', aspectRatio: `${width} / ${height}` }}
          />
        )}
        {points.map((point, at) => (
          <Mark key={`${point.x}-${point.y}`} at={point} of={{ width, height }} label={String(at + 1)} />
        ))}
      </Box>
      <Box component="ul" sx={{ ...listed, mt: 1 }}>
        {points.map((point, at) => {
          const where = t('exams.kind.point', { x: Math.round(point.x), y: Math.round(point.y), width, height });
          return <li key={`${point.x}-${point.y}`}>{t('exams.kind.pointNumber', { n: at + 1, where })}</li>;
        })}
      </Box>
    </Box>
  );
}
