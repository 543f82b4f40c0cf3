import { useMay } from '../shell/me';

/** Whether one sees how a course is written; who does not comes for the people who take it. */
export function useWrites(): boolean {
  const may = useMay();
  return may('course:author');
}
