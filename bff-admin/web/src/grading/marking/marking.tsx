import { type Problem, problemOf } from '@lyceum/web/problem';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import { useMutation } from 'urql';
import {
  MarkAgainDocument,
  MarkAndNextDocument,
  NextAnswerDocument,
  type ScriptFragment,
  SkipAndNextDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { PageHead } from '../../shell/page-head';
import { type GivenMark, MarkForm, type TypedMark } from './mark-form';
import { Script } from './script';

interface Marked {
  readonly script: ScriptFragment;
  readonly mark: GivenMark;
}

/** One answer after another, as the desk gives them. */
export default function Marking() {
  const t = useT();
  const { examId = '' } = useParams();
  const [search] = useSearchParams();
  const itemId = search.get('item');
  const [script, setScript] = useState<ScriptFragment | null>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  // What one has marked on this visit, to go back to; `at` is the one that is open, none is the next one.
  const [marked, setMarked] = useState<readonly Marked[]>([]);
  const [at, setAt] = useState<number>();
  // Of each answer, what was not saved: going back to another one is not giving it up.
  const [typed, setTyped] = useState<Readonly<Record<string, TypedMark>>>({});
  const forget = (id: string) => setTyped(({ [id]: _saved, ...others }) => others);
  const [, next] = useMutation(NextAnswerDocument);
  const [, markAndNext] = useMutation(MarkAndNextDocument);
  const [, markAgain] = useMutation(MarkAgainDocument);
  const [, skipAndNext] = useMutation(SkipAndNextDocument);
  const input = { examId, itemId };
  const asked = useRef(false);

  const begin = useCallback(async () => {
    setProblem(undefined);
    const { data, error } = await next({ next: { examId, itemId } });
    if (error) setProblem(problemOf(error));
    if (data) setScript(data.nextAnswer ?? null);
  }, [next, examId, itemId]);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void begin();
  }, [begin]);

  async function run<T>(
    send: () => Promise<{ data?: T; error?: Parameters<typeof problemOf>[0] }>,
  ): Promise<T | undefined> {
    if (busy) return undefined;
    setBusy(true);
    setProblem(undefined);
    const { data, error } = await send();
    setBusy(false);
    if (error) setProblem(problemOf(error));
    return error ? undefined : data;
  }
  const save = async (mark: GivenMark) => {
    if (at !== undefined) return saveAgain(at, mark);
    if (!script) return;
    const answer = await run(() =>
      markAndNext({ mark: { markingId: script.id, revision: script.revision, ...mark }, next: input }),
    );
    if (!answer) return;
    forget(script.id);
    setMarked((now) => [...now, { script: answer.markAnswer, mark }]);
    setScript(answer.nextAnswer ?? null);
  };
  const saveAgain = async (which: number, mark: GivenMark) => {
    const { script: old } = marked[which] as Marked;
    const answer = await run(() => markAgain({ mark: { markingId: old.id, revision: old.revision, ...mark } }));
    if (!answer) return;
    forget(old.id);
    setMarked((now) => now.with(which, { script: answer.markAnswer, mark }));
    setAt(which + 1 < marked.length ? which + 1 : undefined);
  };
  const skip = async () => {
    if (at !== undefined) return setAt(at + 1 < marked.length ? at + 1 : undefined);
    if (!script) return;
    const answer = await run(() => skipAndNext({ markingId: script.id, next: input }));
    if (answer) setScript(answer.nextAnswer ?? null);
  };
  const back = () => {
    const last = (at ?? marked.length) - 1;
    if (last >= 0) setAt(last);
  };

  const open = at === undefined ? script : marked[at]?.script;
  const title = script?.examTitle ? t('grading.marking', { exam: script.examTitle }) : t('grading.mark');
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t('grading.title'), to: '/grading' },
          { label: t('exams.place.desk'), to: `/grading/${examId}` },
        ]}
        description={t('grading.marked', { count: marked.length })}
      />
      {problem && open && <ProblemAlert error={problem} />}
      {problem && !open && <Failed error={problem} retry={() => void begin()} />}
      {script === undefined && !problem && <Loading />}
      {open === null && (
        <Empty title={t('grading.mark.done')}>
          {marked.length > 0 && <Button onClick={back}>{t('grading.back')}</Button>}
          <Button component={RouterLink} to={`/grading/${examId}`} variant="contained">
            {t('grading.mark.toDesk')}
          </Button>
        </Empty>
      )}
      {open && (
        <Script key={`${open.id} ${at ?? ''}`} script={open}>
          <MarkForm
            script={open}
            initial={at === undefined ? undefined : marked[at]?.mark}
            typed={typed[open.id]}
            onType={(mark) => setTyped((now) => ({ ...now, [open.id]: mark }))}
            busy={busy}
            again={at !== undefined}
            onSave={(mark) => void save(mark)}
            onSkip={() => void skip()}
            onBack={(at ?? marked.length) > 0 ? back : undefined}
          />
        </Script>
      )}
    </>
  );
}
