import { Field, useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useMutation } from 'urql';
import { type CohortCardFragment, NewCohortDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { endOfDay } from './due-date';

interface CohortsProps {
  courseId: string;
  cohorts: readonly CohortCardFragment[];
  onChange: () => void;
}

export function Cohorts({ courseId, cohorts, onChange }: CohortsProps) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const [making, make] = useState(false);
  const create = may('cohort:manage') && (
    <Button variant="outlined" onClick={() => make(true)}>
      {t('courses.cohort.new')}
    </Button>
  );
  return (
    <Box component="section" aria-labelledby="cohorts-title">
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', mb: 2, gap: 2 }}>
        <Typography id="cohorts-title" variant="h2">
          {t('courses.cohorts')}
        </Typography>
        {create}
      </Stack>
      {cohorts.length === 0 ? (
        <Empty title={t('courses.cohorts.none')}>
          <Typography color="textSecondary">{t('courses.cohorts.hint')}</Typography>
        </Empty>
      ) : (
        <Box
          component="ul"
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 18rem), 1fr))',
            p: 0,
            m: 0,
            listStyle: 'none',
          }}
        >
          {cohorts.map(({ id, title, status, dueAt, instructors }) => (
            <Paper key={id} component="li" variant="outlined" sx={{ p: 2, overflowWrap: 'anywhere' }}>
              <Link
                component={RouterLink}
                to={`/courses/${courseId}/cohorts/${id}`}
                dir="auto"
                sx={{ fontWeight: 600 }}
              >
                {title}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {status === 'CLOSED' && `${t('courses.cohort.closed')}${t('facts.between')}`}
                {dueAt ? t('courses.cohort.due', { at: format.date(dueAt) }) : t('courses.cohort.noDue')}
              </Typography>
              {instructors.length > 0 && (
                <Typography variant="body2" color="textSecondary">
                  {t('courses.cohort.taughtBy', { names: format.list(instructors.map(({ name }) => name)) })}
                </Typography>
              )}
            </Paper>
          ))}
        </Box>
      )}
      {making && (
        <NewCohort
          courseId={courseId}
          onClose={() => make(false)}
          onMade={() => {
            make(false);
            onChange();
          }}
        />
      )}
    </Box>
  );
}

function NewCohort(props: { courseId: string; onClose: () => void; onMade: () => void }) {
  const t = useT();
  const tell = useNotice();
  const [, create] = useMutation(NewCohortDocument);
  const form = useForm({ title: '', due: '' }, async ({ title, due }) => {
    const result = await create({ input: { courseId: props.courseId, title, dueAt: endOfDay(due) } });
    if (result.data) {
      tell({ text: t('courses.cohort.made', { title }) });
      props.onMade();
    }
    return result;
  });
  return (
    <Dialog open onClose={props.onClose} aria-labelledby="new-cohort" fullWidth maxWidth="xs">
      <form onSubmit={form.submit}>
        <DialogTitle id="new-cohort">{t('courses.cohort.new')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {form.problem && <ProblemAlert error={form.problem} />}
            <Field
              form={form}
              name="title"
              autoFocus
              required
              label={t('courses.cohort.title')}
              slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
            />
            <Field
              form={form}
              name="due"
              type="date"
              label={t('courses.cohort.dueField')}
              helperText={t('courses.cohort.dueHint')}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.busy}>
            {t('courses.cohort.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
