import { Failed, Loading } from '@lyceum/web/states';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CourseOutlineDocument, LessonToEditDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMe } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { LessonForm } from './lesson-form';

/** One lesson: a new one of a module, or one that is there. */
export function LessonPage() {
  const t = useT();
  const { courseId = '', moduleId, lessonId = '' } = useParams();
  const personId = useMe()?.id;
  const isNew = moduleId !== undefined;
  const [outline, askOutline] = useQuery({ query: CourseOutlineDocument, variables: { id: courseId }, pause: !isNew });
  const [stored, askStored] = useQuery({
    query: LessonToEditDocument,
    variables: { id: lessonId },
    pause: isNew,
    requestPolicy: 'cache-and-network',
  });
  const lesson = stored.data?.lesson;
  const course = outline.data?.course ?? lesson?.course;
  const error = outline.error ?? stored.error;
  const isThere = isNew ? outline.data !== undefined : lesson !== undefined;
  return (
    <>
      <PageHead
        title={isThere ? (lesson?.title ?? t('courses.lesson.new')) : undefined}
        crumbs={[
          { label: t('courses.title'), to: '/courses' },
          ...(course ? [{ label: course.title, to: `/courses/${course.id}` }] : []),
        ]}
      />
      {error && (
        <Failed error={error} retry={() => (isNew ? askOutline : askStored)({ requestPolicy: 'network-only' })} />
      )}
      {!error && !isThere && <Loading />}
      {isThere && personId && (
        <LessonForm
          key={lesson?.id ?? moduleId}
          courseId={courseId}
          moduleId={moduleId}
          lesson={lesson}
          personId={personId}
        />
      )}
    </>
  );
}
