import { pathOf } from '@lyceum/web/file-path';
import { Field, type Form } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { FileIcon, VideoIcon } from '@lyceum/web/icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { LessonCaptions } from './lesson-captions';
import type { Lesson, LessonValues } from './lesson-values';
import { UploadButton } from './upload-button';
import { useUpload } from './use-upload';

/** The name that an upload has got: nobody types one. */
const STORED = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.[a-z\d]+$/;

interface LessonMediaProps {
  form: Form<LessonValues>;
  kind: 'VIDEO' | 'FILE';
  courseId: string;
  lesson: Lesson | undefined;
}

/** A video or file: one of the school’s own, or the address of one. */
export function LessonMedia({ form, kind, courseId, lesson }: LessonMediaProps) {
  const t = useT();
  const { values } = form;
  const become = (reference: string, fileName: string) => {
    form.set('reference', reference);
    form.set('fileName', fileName);
    form.set('captions', []);
  };
  const upload = useUpload(courseId, kind, ({ file, name }) => become(file, name));
  const accept = kind === 'VIDEO' ? { accept: 'video/mp4,video/webm,video/ogg,.mov,.m4v' } : {};
  const isStored = STORED.test(values.reference);
  const media = lesson?.reference === values.reference ? (lesson.media ?? undefined) : undefined;
  return (
    <Stack spacing={2}>
      {isStored ? (
        <StoredFile kind={kind} name={values.fileName} media={media}>
          <UploadButton {...accept} upload={upload} label={t('courses.media.replace')} />
          {upload.share === undefined && (
            <Button onClick={() => become('', '')} sx={{ alignSelf: 'start' }}>
              {t('courses.media.address')}
            </Button>
          )}
        </StoredFile>
      ) : (
        <>
          <UploadButton {...accept} upload={upload} label={t(`courses.media.upload.${kind}`)} />
          <Field
            form={form}
            name="reference"
            required
            label={t(`courses.reference.${kind}`)}
            helperText={t(`courses.reference.${kind}.hint`)}
            slotProps={{ htmlInput: { maxLength: 500, dir: 'ltr' } }}
          />
        </>
      )}
      {isStored && kind === 'VIDEO' && (
        <LessonCaptions
          courseId={courseId}
          captions={values.captions}
          onCaptions={(captions) => form.set('captions', captions)}
        />
      )}
    </Stack>
  );
}

interface StoredFileProps {
  kind: 'VIDEO' | 'FILE';
  name: string;
  /** Of what is stored with the lesson already. */
  media: NonNullable<Lesson['media']> | undefined;
  children: ReactNode;
}

function StoredFile({ kind, name, media, children }: StoredFileProps) {
  const t = useT();
  const format = useFormat();
  const Icon = kind === 'VIDEO' ? VideoIcon : FileIcon;
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Stack spacing={1.5}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
          <Icon color="action" />
          <Box sx={{ minWidth: 0 }}>
            <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              <bdi>{name}</bdi>
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {media ? format.bytes(media.bytes) : t('courses.media.unsaved')}
            </Typography>
          </Box>
        </Stack>
        {media && kind === 'VIDEO' && (
          // biome-ignore lint/a11y/useMediaCaption: they are edited below, and learners choose among them
          <Box
            component="video"
            controls
            preload="metadata"
            playsInline
            aria-label={name}
            src={pathOf(media.url)}
            sx={{ width: 1, maxHeight: '18rem', borderRadius: 1, bgcolor: 'common.black' }}
          />
        )}
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
          {children}
        </Stack>
      </Stack>
    </Paper>
  );
}
