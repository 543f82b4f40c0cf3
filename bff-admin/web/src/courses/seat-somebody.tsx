import { useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { LearnerChoicesDocument, type LearnerChoicesQuery, SeatLearnerDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useDebounced } from '../shell/debounced';

type Learner = LearnerChoicesQuery['people']['rows'][number];

interface SeatSomebodyProps {
  courseId: string;
  cohortId: string | undefined;
  onSeated: () => void;
  onClose: () => void;
}

/** Found as one types. */
export function SeatSomebody({ courseId, cohortId, onSeated, onClose }: SeatSomebodyProps) {
  const t = useT();
  const tell = useNotice();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim());
  const [{ data, fetching, error }] = useQuery({
    query: LearnerChoicesDocument,
    variables: { filter: { status: 'ACTIVE', ...(search && { search }) } },
  });
  const [, enroll] = useMutation(SeatLearnerDocument);
  const form = useForm<{ learner: Learner | null }>({ learner: null }, async ({ learner }) => {
    if (!learner) return undefined;
    const result = await enroll({ input: { courseId, learnerId: learner.id, ...(cohortId && { cohortId }) } });
    if (result.data) {
      tell({ text: t('courses.seat.added', { name: learner.name }) });
      onSeated();
    }
    return result;
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="seat-title" fullWidth maxWidth="xs">
      <form onSubmit={form.submit}>
        <DialogTitle id="seat-title">{t('courses.seat.add')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {(form.problem ?? error) && <ProblemAlert error={(form.problem ?? error) as never} />}
            <Autocomplete
              options={data?.people.rows ?? []}
              filterOptions={(all) => all}
              getOptionLabel={({ name }) => name}
              getOptionKey={({ id }) => id}
              isOptionEqualToValue={(one, other) => one.id === other.id}
              loading={fetching}
              loadingText={t('state.loading')}
              noOptionsText={t('courses.seat.nobody')}
              value={form.values.learner}
              onChange={(_event, learner) => form.set('learner', learner)}
              onInputChange={(_event, value) => setTyped(value)}
              renderOption={({ key, ...props }, { name, email }) => (
                <Box component="li" key={key} {...props} sx={{ overflowWrap: 'anywhere' }}>
                  <Box>
                    <bdi>{name}</bdi>
                    <Typography variant="body2" color="textSecondary">
                      {email}
                    </Typography>
                  </Box>
                </Box>
              )}
              renderInput={(params) => <TextField {...params} autoFocus label={t('courses.seat.find')} />}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={form.busy} disabled={!form.values.learner}>
            {t('courses.seat.give')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
