import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { useMutation } from 'urql';
import { ModerateDocument, ModerationDocument, type ScriptFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { type GivenMark, MarkForm } from './mark-form';
import { Marks } from './marks';
import { Script } from './script';

/** Where two markers are too far apart: one after the other. */
export default function Moderation() {
  const t = useT();
  const format = useFormat();
  const { examId = '' } = useParams();
  const [at, setAt] = useState(0);
  const pages = usePages(ModerationDocument, { examId }, ({ moderation }) => moderation, { size: 50 });
  // Leaving them out here, rather than asking again, keeps one's place among the pages. With each, the answer that still
  // counted it.
  const [settled, setSettled] = useState<ReadonlyMap<string, unknown>>(new Map());
  const rows = pages.rows.filter(({ id }) => !settled.has(id));
  const here = Math.max(0, Math.min(at, rows.length - 1));
  const script = rows[here];
  const { hasMore, loading, more } = pages;
  const isLast = here >= rows.length - 1;
  useEffect(() => {
    if (isLast && hasMore && !loading) more();
  }, [isLast, hasMore, loading, more]);
  const counted = [...settled.values()].filter((answer) => answer === pages.data).length;
  const left = pages.total !== undefined && pages.total - counted;
  return (
    <>
      <PageHead
        title={t('grading.moderation')}
        crumbs={[
          { label: t('grading.title'), to: '/grading' },
          { label: t('exams.place.desk'), to: `/grading/${examId}` },
        ]}
        description={left !== false && t('grading.moderation.left', { count: left })}
      />
      {pages.problem && <Failed error={pages.problem} retry={pages.reload} />}
      {pages.loading && !script && <Loading />}
      {!pages.loading && !pages.problem && !hasMore && !script && (
        <Empty title={t('grading.moderation.none')}>
          <Button component={RouterLink} to={`/grading/${examId}`} variant="contained">
            {t('grading.mark.toDesk')}
          </Button>
        </Empty>
      )}
      {script && (
        <>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', mb: 2 }}>
            <Button disabled={here === 0} onClick={() => setAt(here - 1)}>
              {t('grading.previous')}
            </Button>
            <span>{t('grading.place', { at: format.number(here + 1), all: format.number(left || rows.length) })}</span>
            <Button disabled={isLast} onClick={() => setAt(here + 1)}>
              {t('grading.next')}
            </Button>
          </Stack>
          <Settle
            key={script.id}
            script={script}
            onSettled={() => setSettled((now) => new Map(now).set(script.id, pages.data))}
          />
        </>
      )}
    </>
  );
}

/** Decides over all marks of one answer; the result's history keeps why. */
export function Settle({ script, onSettled }: { script: ScriptFragment; onSettled: () => void }) {
  const t = useT();
  const notice = useNotice();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [{ fetching }, moderate] = useMutation(ModerateDocument);
  const settle = async (mark: GivenMark) => {
    const { id, revision } = script;
    const { data, error } = await moderate({ input: { markingId: id, revision, why: why.trim(), ...mark } });
    if (error) setProblem(problemOf(error));
    if (!data) return;
    notice({ text: t('grading.moderation.settled') });
    onSettled();
  };
  const isMissing = tried && why.trim() === '';
  return (
    <Script script={script}>
      <Stack spacing={2}>
        {problem && <ProblemAlert error={problem} />}
        <Marks script={script} />
        <MarkForm
          script={script}
          initial={undefined}
          busy={fetching}
          action={t('grading.moderation.settle')}
          ready={why.trim() !== ''}
          onTry={() => setTried(true)}
          onSave={(mark) => void settle(mark)}
        >
          <TextField
            label={t('grading.why')}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            required
            error={isMissing}
            helperText={isMissing ? t('grading.why.missing') : t('grading.why.hint')}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 500 } }}
          />
        </MarkForm>
      </Stack>
    </Script>
  );
}
