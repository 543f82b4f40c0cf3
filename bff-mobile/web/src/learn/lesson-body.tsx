import { FileIcon, ForwardIcon } from '@lyceum/web/icons';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { kindOf } from './kind';
import type { LessonPage } from './lesson';
import { Prose } from './prose';
import { Video } from './video';

/** What there is to learn. A text comes from the BFF as HTML in which nothing runs. */
export function LessonBody({ lesson }: { lesson: LessonPage }) {
  const t = useT();
  const { kind, html, reference } = lesson;
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
      return address ? <Video address={address} title={lesson.title} /> : <NotHere />;
    default:
      return address ? <Elsewhere address={address} label={t('learn.openFile')} /> : <NotHere />;
  }
}

/** At another site, which the app asks for nothing by itself: the learner goes there, or not. */
export function Elsewhere({ address, label }: { address: URL; label: string }) {
  const t = useT();
  return (
    <Stack spacing={1} sx={{ alignItems: { sm: 'start' } }}>
      <Button
        component="a"
        href={address.href}
        target="_blank"
        rel="noopener noreferrer"
        variant="contained"
        size="large"
        startIcon={<FileIcon />}
      >
        {label}
      </Button>
      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {t('learn.elsewhere', { host: address.host })}
      </Typography>
    </Stack>
  );
}

function NotHere() {
  const t = useT();
  return <Alert severity="info">{t('learn.mediaMissing')}</Alert>;
}
