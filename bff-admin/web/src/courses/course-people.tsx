import { Failed, Loading } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { CoursePeopleDocument, CourseSeatRowsDocument } from '../__generated__/operations';
import { Cohorts } from './cohorts';
import { CourseHead } from './course-head';
import { Seats } from './seats';

/** Who takes a course. */
export function CoursePeople() {
  const { courseId = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: CoursePeopleDocument,
    variables: { id: courseId },
    requestPolicy: 'cache-and-network',
  });
  const course = data?.course;
  const reload = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <CourseHead course={course} />
      {error && !course && <Failed error={error} retry={reload} />}
      {!error && !course && <Loading />}
      {course && (
        <Stack spacing={5}>
          <Cohorts courseId={course.id} cohorts={course.cohorts} onChange={reload} />
          <Seats
            courseId={course.id}
            document={CourseSeatRowsDocument}
            variables={{ id: course.id }}
            seatsIn={(answer) => answer.course.seats}
          />
        </Stack>
      )}
    </>
  );
}
