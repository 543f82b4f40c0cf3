import { Confirm } from '@lyceum/web/confirm';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ArchiveDocument, type OutlineFragment, PublishDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';

/** What is done to a course as a whole. */
export function CourseActions({ course }: { course: OutlineFragment }) {
  const t = useT();
  const may = useMay();
  const tell = useNotice();
  const [asked, ask] = useState<'publish' | 'archive'>();
  const [{ fetching, error }, archive] = useMutation(ArchiveDocument);
  if (!may('course:publish')) return null;
  return (
    <>
      {course.status !== 'ARCHIVED' && (
        <Button color="inherit" onClick={() => ask('archive')}>
          {t('courses.archive')}
        </Button>
      )}
      <Button variant="contained" onClick={() => ask('publish')}>
        {t(course.version === null ? 'courses.publish' : 'courses.publish.again')}
      </Button>
      {asked === 'publish' && <Publish course={course} onClose={() => ask(undefined)} />}
      <Confirm
        open={asked === 'archive'}
        title={t('courses.archive.title')}
        action={t('courses.archive.action')}
        destructive
        busy={fetching}
        onCancel={() => ask(undefined)}
        onConfirm={async () => {
          const result = await archive({ courseId: course.id });
          if (!result.data) return;
          ask(undefined);
          tell({ text: t('courses.archived', { title: course.title }) });
        }}
      >
        <Typography>{t('courses.archive.text')}</Typography>
        {error && <ProblemAlert error={error} />}
      </Confirm>
    </>
  );
}

/** First what is missing; when nothing is, what will happen. */
function Publish({ course, onClose }: { course: OutlineFragment; onClose: () => void }) {
  const t = useT();
  const tell = useNotice();
  const [{ fetching, error }, publish] = useMutation(PublishDocument);
  const faults = course.publicationFaults;
  const lessons = course.draftModules.reduce((sum, module) => sum + module.lessons.length, 0);
  const confirm = async () => {
    const { data } = await publish({ courseId: course.id });
    if (!data) return;
    onClose();
    tell({ text: t('courses.published', { title: course.title, version: data.publishCourse.version ?? 1 }) });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="publish-title" fullWidth maxWidth="sm">
      <DialogTitle id="publish-title">{t('courses.publish.title')}</DialogTitle>
      <DialogContent>
        {error && <ProblemAlert error={error} />}
        {faults.length > 0 ? (
          <Alert severity="warning">
            <Typography sx={{ fontWeight: 600 }}>{t('courses.publish.missing', { count: faults.length })}</Typography>
            <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
              {faults.map(({ code, module }) => (
                <li key={module?.id ?? code}>
                  {code === 'NO_MODULES'
                    ? t('courses.missing.NO_MODULES')
                    : t('courses.missing.EMPTY_MODULE', { module: module?.title })}
                </li>
              ))}
            </Box>
          </Alert>
        ) : (
          <Typography>
            {t('courses.publish.text', {
              lessons,
              version: (course.version ?? 0) + 1,
              modules: course.draftModules.length,
            })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t(faults.length > 0 ? 'action.close' : 'action.cancel')}</Button>
        {faults.length === 0 && (
          <Button variant="contained" onClick={confirm} loading={fetching}>
            {t('courses.publish')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
