import { ForwardIcon } from '@lyceum/web/icons';
import { Prose } from '@lyceum/web/prose';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Download } from './download';
import { Elsewhere } from './elsewhere';
import { Film } from './film';
import { kindOf, type LessonPage } from './kind';
import { Video } from './video';

/** What there is to learn. A text comes from the BFF as HTML in which nothing runs. */
export function LessonBody({ lesson }: { lesson: LessonPage }) {
  const t = useT();
  const { kind, html, reference, media } = lesson;
  if (html) return <Prose html={html} />;
  if (!reference) return <Alert severity="info">{t('learn.nothingInIt')}</Alert>;
  const address = /^https:\/\//.test(reference) && URL.canParse(reference) ? new URL(reference) : undefined;
  switch (kindOf(kind)) {
    case 'QUIZ':
      return address ? (
        <Elsewhere address={address} label={t('learn.openQuiz')} />
      ) : (
        <Stack spacing={1.5} sx={{ alignItems: { sm: 'start' } }}>
          <Typography>{t('learn.quizHint')}</Typography>
          <Button
            component={Link}
            to={`/exams/${reference}`}
            variant="contained"
            size="large"
            endIcon={<ForwardIcon />}
          >
            {t('learn.openQuiz')}
          </Button>
        </Stack>
      );
    case 'VIDEO':
      if (media) return <Film lessonId={lesson.id} title={lesson.title} media={media} />;
      return address ? <Video address={address} title={lesson.title} /> : <NotHere />;
    default:
      if (media) return <Download media={media} />;
      return address ? <Elsewhere address={address} label={t('learn.openFile')} /> : <NotHere />;
  }
}

function NotHere() {
  const t = useT();
  return <Alert severity="info">{t('learn.mediaMissing')}</Alert>;
}
