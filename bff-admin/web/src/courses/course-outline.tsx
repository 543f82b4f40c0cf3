import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CourseOutlineDocument, type OutlineFragment } from '../__generated__/operations';
import { AddModule } from './add-module';
import { CourseHead } from './course-head';
import { DraftDifference } from './draft-difference';
import { OutlineTree } from './outline-tree';
import { CourseActions } from './publish';
import { Scheduled } from './scheduled';
import { useArrange } from './use-arrange';

/** Modules and lessons as authors work on them. */
export function CourseOutline() {
  const { courseId = '' } = useParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: CourseOutlineDocument,
    variables: { id: courseId },
    requestPolicy: 'cache-and-network',
  });
  const course = data?.course;
  return (
    <>
      <CourseHead
        section="courses.section.outline"
        course={course}
        failed={Boolean(error)}
        actions={course && <CourseActions course={course} />}
      />
      {!course && fetching && <Loading />}
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {course && <Outline key={course.id} course={course} />}
    </>
  );
}

function Outline({ course }: { course: OutlineFragment }) {
  const { modules, arrange, problem } = useArrange(course);
  return (
    <Stack spacing={3}>
      <Scheduled course={course} />
      <DraftDifference course={course} modules={modules} />
      {problem && <ProblemAlert error={problem} />}
      <OutlineTree courseId={course.id} modules={modules} onArrange={arrange} />
      <AddModule courseId={course.id} isFirst={modules.length === 0} />
    </Stack>
  );
}
