import { Confirm } from '@lyceum/web/confirm';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ArchiveDocument, type OutlineFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { PublishDialog } from './publish-dialog';

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
      {asked === 'publish' && <PublishDialog course={course} onClose={() => ask(undefined)} />}
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
