import { useFormat } from '@lyceum/web/i18n';
import { problemOf } from '@lyceum/web/problem';
import { QuestionCard } from '@lyceum/web/question/question-card';
import type { Response } from '@lyceum/web/question/response';
import { Reason } from '@lyceum/web/reasons/reason';
import { RichHtml } from '@lyceum/web/rich-html';
import { Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useContext, useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { type TriedQuestionFragment, TryDocument, type TryQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useDebounced } from '../../shell/debounced';
import { useFaultsOf } from '../editor/faults';
import { hasUnreadable } from '../editor/number-field';
import { contentOf, type ItemValues, valuesOf } from '../item-values';
import { StoredQuestion } from '../stored-question';
import { triedFiles } from './tried-files';

type Tried = TryQuery['tryItem'];

/** The question as it is being written, as a learner meets it; nothing of an answer is kept. */
export function TryItem({ values }: { values: ItemValues }) {
  const t = useT();
  const settled = useDebounced(values, 600);
  const unreadable = hasUnreadable([settled.body, settled.marking]) || settled.prompt.text.trim() === '';
  const asked = askedOf(settled);
  const stored = useStored(asked);
  const [{ data, error, fetching }] = useQuery({
    query: TryDocument,
    variables: { input: asked },
    pause: unreadable || stored !== undefined,
    requestPolicy: 'network-only',
  });
  const shown = unreadable ? undefined : (stored ?? data?.tryItem.question);
  const problem = unreadable || stored ? undefined : error;
  return (
    <Box
      component="section"
      aria-labelledby="try-title"
      sx={{ alignSelf: 'start', position: { lg: 'sticky' }, insetBlockStart: { lg: 88 }, minWidth: 0 }}
    >
      <Typography id="try-title" variant="h2" sx={{ mb: 2 }}>
        {t('items.try')}
      </Typography>
      {unreadable && <Alert severity="info">{t('items.try.notYet')}</Alert>}
      {problem && <NotYet problem={problemOf(problem)} />}
      {!shown && !problem && fetching && <Loading />}
      {shown && !problem && <Question key={JSON.stringify(asked)} asked={asked} question={shown} />}
    </Box>
  );
}

type Asked = Pick<ItemValues, 'marking'> & { content: ReturnType<typeof contentOf> };

const askedOf = (values: ItemValues): Asked => ({ content: contentOf(values), marking: values.marking });

/** The question that has come with the page, while it is not written on. */
function useStored(asked: Asked): TriedQuestionFragment | undefined {
  const stored = useContext(StoredQuestion);
  if (!stored?.question) return undefined;
  return JSON.stringify(askedOf(valuesOf(stored))) === JSON.stringify(asked) ? stored.question : undefined;
}

function NotYet({ problem }: { problem: ReturnType<typeof problemOf> }) {
  const t = useT();
  const faults = Object.entries(useFaultsOf(problem));
  if (faults.length === 0) return <ProblemAlert error={problem} />;
  return (
    <Alert severity="info">
      {t('items.try.faults')}
      <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
        {faults.map(([field, messages]) => (
          <li key={field}>
            <code dir="ltr">{field}</code> {messages.join(' ')}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

interface QuestionProps {
  asked: Asked;
  question: TriedQuestionFragment;
}

function Question({ asked, question }: QuestionProps) {
  const t = useT();
  const client = useClient();
  const [response, respond] = useState<Response>({});
  const [uploads] = useState(() =>
    triedFiles((key) => respond((now) => ({ ...now, files: [...(now.files ?? []), key] }))),
  );
  const [tried, setTried] = useState<Tried>();
  const [problem, setProblem] = useState<ReturnType<typeof problemOf>>();
  const [busy, setBusy] = useState(false);
  // Another answer is worth something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what it waits for
  useEffect(() => setTried(undefined), [response]);
  const check = async () => {
    setBusy(true);
    const input = { ...asked, response };
    const { data, error } = await client.query(TryDocument, { input }, { requestPolicy: 'network-only' }).toPromise();
    setBusy(false);
    setProblem(error && problemOf(error));
    setTried(data?.tryItem);
  };
  return (
    <Stack spacing={2}>
      <QuestionCard
        heading={
          <Typography component="h3" variant="h2">
            {t('question.place', { n: 1, count: 1 })}
          </Typography>
        }
        question={{ ...question, id: 'tried' }}
        response={response}
        onChange={respond}
        uploads={uploads}
      />
      <Button variant="outlined" onClick={check} loading={busy} sx={{ alignSelf: 'start' }}>
        {t('items.try.check')}
      </Button>
      {problem && <ProblemAlert error={problem} />}
      <Box role="status">{tried && <Worth tried={tried} />}</Box>
    </Stack>
  );
}

/** What the answer is worth, and what a learner would be told. */
function Worth({ tried }: { tried: Tried }) {
  const t = useT();
  const format = useFormat();
  const { points, correctness, omitted, question, feedback, parts } = tried;
  if (points == null) return <Alert severity="info">{t(omitted ? 'items.try.omitted' : 'items.try.byHand')}</Alert>;
  return (
    <Alert severity={correctness === 1 ? 'success' : correctness ? 'warning' : 'error'}>
      <Typography sx={{ fontWeight: 600 }}>
        {t('items.try.worth', {
          points: format.number(points, { maximumFractionDigits: 3 }),
          most: format.number(question.points),
          share: format.percent(correctness ?? 0),
        })}
      </Typography>
      {omitted && <Typography>{t('items.try.omitted')}</Typography>}
      {feedback.map(({ html }) => (
        <RichHtml key={html} html={html} />
      ))}
      {(parts.length > 1 || parts.some(({ note }) => note)) && (
        <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
          {parts.map(({ id, correctness: share, note, because }) => (
            <li key={id}>
              <code dir="ltr">{id}</code>: {format.percent(share)}
              {note && (
                <>
                  {t('facts.between')}
                  <Reason because={because} otherwise={note} />
                </>
              )}
            </li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
