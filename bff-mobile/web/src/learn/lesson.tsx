import { useNotice } from '@lyceum/web/notice';
import { usePage } from '@lyceum/web/page';
import { Failed, Loading } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LessonDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { kindOf, type LessonPage } from './kind';
import { LessonBody } from './lesson-body';
import { LessonFoot } from './lesson-foot';
import { TrailLink } from './trail';
import { usePlace } from './use-place';

/** One sitting of a course. */
export function Lesson() {
  const t = useT();
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: LessonDocument, variables: { id } });
  // While the next one is on its way, the former would be taken for it.
  const lesson = data?.lesson.id === id ? data.lesson : undefined;
  usePage(lesson?.title ?? (error ? t('learn.title') : undefined));
  if (!lesson)
    return error ? (
      <Failed title={t('learn.title')} error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
    ) : (
      <Loading />
    );
  return <Shown lesson={lesson} />;
}

function Shown({ lesson }: { lesson: LessonPage }) {
  const t = useT();
  const notice = useNotice();
  const { id, title, kind, minutes, courseId, courseTitle, position, count } = lesson;
  usePlace(courseId, id, () =>
    notice({
      text: t('learn.placeFound'),
      severity: 'info',
      action: { label: t('learn.toTop'), run: () => scrollTo(0, 0) },
    }),
  );
  const facts = [
    position > 0 && t('learn.position', { position, count }),
    minutes ? t('learn.kindMinutes', { kind: kindOf(kind), minutes }) : t('learn.kind', { kind: kindOf(kind) }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <Stack component="article" spacing={2} sx={{ maxWidth: '46rem' }}>
      <TrailLink to={`/learn/courses/${courseId}`} label={courseTitle} />
      <Typography variant="h1" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: '4px !important' }}>
        {facts.join(t('facts.between'))}
      </Typography>
      <LessonBody lesson={lesson} />
      <LessonFoot key={id} lesson={lesson} />
    </Stack>
  );
}
