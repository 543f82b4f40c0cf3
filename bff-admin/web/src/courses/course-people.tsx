import { useNarrowing } from '@lyceum/web/narrowing';
import { Failed, Loading } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import { useParams } from 'react-router';
import { CoursePeopleDocument } from '../__generated__/operations';
import { usePages } from '../shell/use-pages';
import { Cohorts } from './cohorts';
import { CourseHead } from './course-head';
import { SEAT_STATUSES, Seats } from './seats';

/** Who takes a course. */
export function CoursePeople() {
  const { courseId = '' } = useParams();
  return <People key={courseId} courseId={courseId} />;
}

function People({ courseId }: { courseId: string }) {
  const { choose, oneOf } = useNarrowing();
  const status = oneOf('status', SEAT_STATUSES) ?? '';
  const pages = usePages(
    CoursePeopleDocument,
    { id: courseId, ...(status && { status: [status] }) },
    ({ courseEntry }) => courseEntry.seats,
  );
  const course = pages.data?.courseEntry;
  return (
    <>
      <CourseHead section="courses.section.people" course={course} failed={Boolean(pages.problem)} />
      {!course && (pages.problem ? <Failed error={pages.problem} retry={pages.reload} /> : <Loading />)}
      {course && (
        <Stack spacing={5}>
          <Cohorts courseId={course.id} cohorts={course.cohorts} onChange={pages.reload} />
          <Seats courseId={course.id} pages={pages} status={status} onStatus={(chosen) => choose('status', chosen)} />
        </Stack>
      )}
    </>
  );
}
