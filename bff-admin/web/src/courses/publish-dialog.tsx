import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type OutlineFragment, PublishDocument, ScheduleDocument } from '../__generated__/operations';
import { fromLocal, toLocal } from '../exams/local-time';
import { useT } from '../i18n';
import { Missing } from './missing';

/** What is missing, when it is to happen, and what will happen. What lacks something can only be published later. */
export function PublishDialog({ course, onClose }: { course: OutlineFragment; onClose: () => void }) {
  const t = useT();
  const tell = useNotice();
  const format = useFormat();
  const [now, publish] = useMutation(PublishDocument);
  const [later, schedule] = useMutation(ScheduleDocument);
  const faults = course.publicationFaults;
  const [way, setWay] = useState<'now' | 'later'>(faults.length > 0 || course.publishAt ? 'later' : 'now');
  const [typed, setTyped] = useState(toLocal(course.publishAt));
  const [isPast, setPast] = useState(false);
  const lessons = course.draftModules.reduce((sum, module) => sum + module.lessons.length, 0);
  const { title, version } = course;
  const error = way === 'now' ? now.error : later.error;

  const publishNow = async () => {
    const { data } = await publish({ courseId: course.id });
    if (!data) return;
    onClose();
    tell({ text: t('courses.published', { title, version: data.publishCourse.version ?? 1 }) });
  };
  const publishLater = async () => {
    const at = fromLocal(typed);
    if (!at || Date.parse(at) <= Date.now()) return setPast(true);
    const { data } = await schedule({ courseId: course.id, at });
    if (!data) return;
    onClose();
    tell({ text: t('courses.scheduled', { title, at: format.dateTime(at) }) });
  };
  const untouched = !now.fetching && !later.fetching && typed === toLocal(course.publishAt);
  return (
    <Dialog
      open
      // A slip beside it would lose what was typed.
      onClose={(_event, reason) => reason === 'escapeKeyDown' && untouched && onClose()}
      aria-labelledby="publish-title"
      fullWidth
      maxWidth="sm"
    >
      <DialogTitle id="publish-title">{t('courses.publish.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {error && <ProblemAlert error={error} />}
          {faults.length > 0 && (
            <Alert severity="warning">
              <Typography sx={{ fontWeight: 600 }}>{t('courses.publish.missing', { count: faults.length })}</Typography>
              <Missing faults={faults} />
            </Alert>
          )}
          <FormControl>
            <FormLabel id="publish-when">{t('courses.publish.when')}</FormLabel>
            <RadioGroup
              row
              aria-labelledby="publish-when"
              value={way}
              onChange={(_event, next) => setWay(next as 'now' | 'later')}
            >
              <FormControlLabel
                value="now"
                disabled={faults.length > 0}
                control={<Radio />}
                label={t('courses.publish.now')}
              />
              <FormControlLabel value="later" control={<Radio />} label={t('courses.publish.later')} />
            </RadioGroup>
          </FormControl>
          {way === 'now' ? (
            <Typography>
              {t('courses.publish.text', { lessons, version: (version ?? 0) + 1, modules: course.draftModules.length })}
            </Typography>
          ) : (
            <>
              <TextField
                id="publish-at"
                type="datetime-local"
                label={t('courses.publish.at')}
                value={typed}
                onChange={(event) => {
                  setTyped(event.target.value);
                  setPast(false);
                }}
                error={isPast}
                helperText={
                  isPast
                    ? t('courses.publish.past')
                    : t('courses.publish.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })
                }
                required
                slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: toLocal(new Date().toISOString()) } }}
              />
              <Typography>{t('courses.publish.late')}</Typography>
            </>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="contained"
          onClick={() => void (way === 'now' ? publishNow() : publishLater())}
          loading={now.fetching || later.fetching}
        >
          {t(way === 'now' ? 'courses.publish' : 'courses.schedule')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
