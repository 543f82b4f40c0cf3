import type { SeatFigure } from '../__generated__/operations';
import { areas, isFor } from '../shell/areas';
import { useMay } from '../shell/me';

/** Where figures of courses have their rows; undefined for who does not see that area. */
export function useToCourses(): string | undefined {
  const may = useMay();
  return areas.some((area) => area.path === '/courses' && isFor(area, may)) ? '/courses' : undefined;
}

/** Where a figure of seats has its rows. */
export function useToSeats(): (figure: SeatFigure) => string | undefined {
  const to = useToCourses();
  return (figure) => to && `${to}/seats?figure=${figure}`;
}
