import type { SeatFigure } from '../__generated__/operations';
import { useSees } from '../shell/use-sees';

/** Where figures of courses have their rows; undefined for who does not see that area. */
export function useToCourses(): string | undefined {
  return useSees()('/courses') ? '/courses' : undefined;
}

/** Where a figure of seats has its rows. */
export function useToSeats(): (figure: SeatFigure) => string | undefined {
  const to = useToCourses();
  return (figure) => to && `${to}/seats?figure=${figure}`;
}
