import { useMay } from '../shell/me';
import { useSees } from '../shell/use-sees';

/** Where one has most to do with an exam; undefined for who sees no screen of it. */
export function useExamHome(): (examId: string) => string | undefined {
  const may = useMay();
  const sees = useSees();
  return (id) => {
    if (sees('/exams') && may('exam:author')) return `/exams/${id}`;
    if (sees('/exams') && may('exam:proctor')) return `/exams/${id}/board`;
    if (!sees('/grading')) return undefined;
    return may('result:grade') ? `/grading/${id}` : `/grading/${id}/results`;
  };
}
