import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
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
  const script = pages.rows[Math.min(at, pages.rows.length - 1)];
  return (
    <>
      <PageHead
        title={t('grading.moderation')}
        crumbs={[
          { label: t('grading.title'), to: '/grading' },
          { label: t('exams.place.desk'), to: `/grading/${examId}` },
        ]}
        description={pages.total !== undefined && t('grading.moderation.left', { count: pages.total })}
      />
      {pages.problem && <Failed error={pages.problem} retry={pages.reload} />}
      {pages.loading && !script && <Loading />}
      {!pages.loading && !pages.problem && !script && (
        <Empty title={t('grading.moderation.none')}>
          <Button component={RouterLink} to={`/grading/${examId}`} variant="contained">
            {t('grading.mark.toDesk')}
          </Button>
        </Empty>
      )}
      {script && (
        <>
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center', mb: 2 }}>
            <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
              {t('grading.previous')}
            </Button>
            <span>{t('grading.place', { at: format.number(at + 1), all: format.number(pages.rows.length) })}</span>
            <Button disabled={at >= pages.rows.length - 1} onClick={() => setAt(at + 1)}>
              {t('grading.next')}
            </Button>
          </Stack>
          <Settle
            key={script.id}
            script={script}
            onSettled={() => {
              setAt(Math.max(0, Math.min(at, pages.rows.length - 2)));
              pages.reload();
            }}
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
