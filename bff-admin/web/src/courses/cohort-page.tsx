import { useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNarrowing } from '@lyceum/web/narrowing';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { CohortDueDocument, CohortPeopleDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { dayOf, endOfDay } from './due-date';
import { SEAT_STATUSES, Seats } from './seats';

/** Learners who take a course together, and by when. */
export function CohortPage() {
  const { courseId = '', cohortId = '' } = useParams();
  return <Cohort key={cohortId} courseId={courseId} cohortId={cohortId} />;
}

function Cohort({ courseId, cohortId }: { courseId: string; cohortId: string }) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const { choose, oneOf } = useNarrowing();
  const status = oneOf('status', SEAT_STATUSES) ?? '';
  const pages = usePages(
    CohortPeopleDocument,
    { id: cohortId, ...(status && { status: [status] }) },
    ({ cohort }) => cohort.seats,
  );
  const cohort = pages.data?.cohort;
  return (
    <>
      <PageHead
        title={cohort?.title}
        failed={Boolean(pages.problem)}
        crumbs={[
          { label: t('courses.title'), to: '/courses' },
          ...(cohort ? [{ label: cohort.courseTitle, to: `/courses/${courseId}` }] : []),
          { label: t('courses.section.people'), to: `/courses/${courseId}/people` },
        ]}
        description={
          cohort &&
          cohort.instructors.length > 0 &&
          t('courses.cohort.taughtBy', { names: format.list(cohort.instructors.map(({ name }) => name)) })
        }
      />
      {!cohort && (pages.problem ? <Failed error={pages.problem} retry={pages.reload} /> : <Loading />)}
      {cohort && (
        <Stack spacing={4}>
          {may('cohort:manage') && <DueDate cohortId={cohort.id} dueAt={cohort.dueAt} />}
          <Seats
            courseId={cohort.courseId}
            cohortId={cohort.id}
            pages={pages}
            status={status}
            onStatus={(chosen) => choose('status', chosen)}
          />
        </Stack>
      )}
    </>
  );
}

function DueDate({ cohortId, dueAt }: { cohortId: string; dueAt: string | null }) {
  const t = useT();
  const tell = useNotice();
  const [, set] = useMutation(CohortDueDocument);
  const form = useForm({ due: dayOf(dueAt) }, async ({ due }) => {
    const result = await set({ cohortId, dueAt: endOfDay(due) });
    if (result.data) tell({ text: t('courses.saved') });
    return result;
  });
  return (
    <Stack component="form" onSubmit={form.submit} spacing={1.5} sx={{ maxWidth: 480 }}>
      {form.problem && <ProblemAlert error={form.problem} />}
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'start' }}>
        <TextField
          id="cohort-due"
          type="date"
          size="small"
          label={t('courses.cohort.dueField')}
          helperText={t('courses.cohort.dueHint')}
          value={form.values.due}
          onChange={(event) => form.set('due', event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <Button type="submit" variant="outlined" loading={form.busy} disabled={!form.touched}>
          {t('action.save')}
        </Button>
      </Stack>
    </Stack>
  );
}
