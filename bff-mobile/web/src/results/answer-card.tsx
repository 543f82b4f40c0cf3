import { GivenAnswer } from '@lyceum/web/question/given-answer';
import { Reason } from '@lyceum/web/reasons/reason';
import { RichHtml } from '@lyceum/web/rich-html';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ResultPageQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { rounded } from './rounded';

export type AnswerResult = ResultPageQuery['result']['answers'][number];

/** One question: what one answered beside what would have been right, and what is said to it. */
export function AnswerCard({ answer, at }: { answer: AnswerResult; at: number }) {
  const t = useT();
  const {
    kind,
    question,
    response,
    solution,
    omitted,
    points,
    maxPoints,
    correctness,
    comment,
    feedback,
    parts,
    files,
  } = answer;
  const isMarked = points !== null && points !== undefined;
  const verdict = omitted ? 'omitted' : correctness === 1 ? 'right' : correctness === 0 ? 'wrong' : 'partly';
  const color = ({ right: 'success', wrong: 'error', partly: 'warning', omitted: 'default' } as const)[verdict];
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }} aria-labelledby={`answer-${at}`}>
      <Box
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', mb: 1 }}
      >
        <Typography variant="h3" id={`answer-${at}`}>
          {t('results.question', { n: at + 1 })}
        </Typography>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          {isMarked && (
            <Typography variant="body2">
              {t('results.points', { score: rounded(points), max: rounded(maxPoints) })}
            </Typography>
          )}
          {(omitted || (correctness !== null && correctness !== undefined)) && (
            <Chip size="small" variant="outlined" color={color} label={t(`results.verdict.${verdict}`)} />
          )}
        </Stack>
      </Box>
      {question ? (
        <RichHtml html={question.prompt.html} />
      ) : (
        <Typography color="textSecondary">{t('results.questionGone')}</Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { sm: solution ? 'minmax(0,1fr) minmax(0,1fr)' : 'minmax(0,1fr)' },
        }}
      >
        <Side title={t('results.yours')}>
          {omitted ? (
            <Typography color="textSecondary">{t('results.verdict.omitted')}</Typography>
          ) : (
            <GivenAnswer kind={kind} question={question} given={response} files={files} />
          )}
          {response.certainty && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t('results.certainty', { level: response.certainty })}
            </Typography>
          )}
        </Side>
        {solution && (
          <Side title={t('results.key')}>
            <GivenAnswer kind={kind} question={question} given={solution} />
          </Side>
        )}
      </Box>
      {parts && parts.length > 0 && <Parts answer={answer} />}
      {feedback && feedback.length > 0 && (
        <Side title={t('results.feedback')}>
          {feedback.map((text, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: texts have no ids, and stay as they are.
            <RichHtml key={index} html={text.html} />
          ))}
        </Side>
      )}
      {comment && (
        <Side title={t('results.comment')}>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start' }}>
            {comment}
          </Typography>
        </Side>
      )}
    </Paper>
  );
}

function Side({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box sx={{ minWidth: 0, mt: 1 }}>
      <Typography variant="body2" component="h4" color="textSecondary" sx={{ fontWeight: 650, mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Parts({ answer: { parts, question } }: { answer: AnswerResult }) {
  const t = useT();
  return (
    <Side title={t('results.parts')}>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 3 }}>
        {(parts ?? []).map(({ id, correctness, note, because }, at) => (
          <li key={id}>
            {question?.kind === 'CODE' && question.tests?.[at] ? (
              <bdi>{question.tests[at]?.name}</bdi>
            ) : (
              t('results.part', { n: at + 1 })
            )}
            {': '}
            {t(`results.verdict.${correctness === 1 ? 'right' : correctness === 0 ? 'wrong' : 'partly'}`)}
            {note && (
              <Box component="span" sx={{ overflowWrap: 'anywhere', color: 'text.secondary' }}>
                {' – '}
                <Reason because={because} otherwise={note} />
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Side>
  );
}
