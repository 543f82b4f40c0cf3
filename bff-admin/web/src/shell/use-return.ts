import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Place } from './place';

/** Writes down where one is in a list when one leaves it, and goes there again, to the row that was opened. */
export function useReturn(
  body: RefObject<HTMLElement | null>,
  virtual: Virtualizer<Window, Element>,
  focused: RefObject<number | undefined>,
  place: RefObject<Place | undefined> | undefined,
): void {
  const [before] = useState(() => place?.current);
  useLayoutEffect(() => {
    if (before) scrollTo(0, before.offset);
  }, [before]);
  const isDue = useRef(before !== undefined);
  // The row is there as soon as the window has been measured.
  useEffect(() => {
    const row = isDue.current && body.current?.querySelector(`[data-index="${before?.index}"]`);
    if (!row) return;
    isDue.current = false;
    // Later than the screen, which takes the focus to its heading.
    requestAnimationFrame(() => row.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true }));
  });
  useLayoutEffect(
    () => () => {
      if (!place) return;
      const offset = virtual.scrollOffset ?? 0;
      const inSight = virtual.range?.startIndex ?? 0;
      place.current = { offset, measured: virtual.takeSnapshot(), index: focused.current ?? inSight };
    },
    [place, virtual, focused],
  );
}
