import { areas, isFor } from './areas';
import { useMay } from './me';

/** Whether one sees the area that begins at this address: nothing leads to where one would be sent away. */
export function useSees(): (path: string) => boolean {
  const may = useMay();
  return (path) => areas.some((area) => area.path === path && isFor(area, may));
}
