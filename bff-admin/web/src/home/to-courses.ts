import { areas, isFor } from '../shell/areas';
import { useMay } from '../shell/me';

/** Where figures of courses, and of the seats in them, have their rows; undefined for who does not see that area. */
export function useToCourses(): string | undefined {
  const may = useMay();
  return areas.some((area) => area.path === '/courses' && isFor(area, may)) ? '/courses' : undefined;
}
