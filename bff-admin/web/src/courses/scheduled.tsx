import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CancelScheduleDocument, type OutlineFragment, ScheduleDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { Missing } from './missing';
import { PublishDialog } from './publish-dialog';

/** When the course is published by itself, or was to be and was not. */
export function Scheduled({ course }: { course: OutlineFragment }) {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const [{ fetching, error }, cancel] = useMutation(CancelScheduleDocument);
  const [, schedule] = useMutation(ScheduleDocument);
  const { id: courseId, title, publishAt, publicationMissedAt, publicationFaults: faults } = course;
  const at = publishAt ?? publicationMissedAt;
  if (!at) return null;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const takeBack = async () => {
    const { data } = await cancel({ courseId });
    if (!data || !publishAt) return;
    const isToCome = Date.parse(publishAt) > Date.now();
    tell({
      text: t('courses.schedule.cancelled', { title }),
      ...(isToCome && { undo: () => void schedule({ courseId, at: publishAt }) }),
    });
  };
  return (
    <Alert severity={publishAt && faults.length === 0 ? 'info' : 'warning'}>
      {publishAt
        ? t('courses.schedule.banner', { at: format.dateTime(at), zone })
        : t('courses.schedule.missed', { at: format.dateTime(at) })}
      {publishAt && faults.length > 0 && <div>{t('courses.schedule.lacks', { count: faults.length })}</div>}
      {faults.length > 0 && <Missing faults={faults} />}
      {error && <ProblemAlert error={error} />}
      {may('course:publish') && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {publishAt && (
            <Button color="inherit" size="small" variant="outlined" onClick={() => setChanging(true)}>
              {t('courses.schedule.change')}
            </Button>
          )}
          <Button color="inherit" size="small" variant="outlined" loading={fetching} onClick={() => void takeBack()}>
            {t(publishAt ? 'courses.schedule.cancel' : 'courses.schedule.dismiss')}
          </Button>
        </Box>
      )}
      {changing && <PublishDialog course={course} onClose={() => setChanging(false)} />}
    </Alert>
  );
}
