import { useEffect, useRef } from 'react';
import { keepPlace, placeIn } from './place';

// Near the top there is nothing to go back to; near the end one has read it.
const FROM = 0.08;
const TO = 0.92;
const SETTLED_MS = 400;

/** Goes back to where one stopped in this lesson (telling `onBack`), and keeps where one is. */
export function usePlace(courseId: string | undefined, lessonId: string, onBack: () => void): void {
  const restored = useRef<string>(undefined);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    if (!courseId) return undefined;
    const kept = placeIn(courseId);
    if (restored.current !== lessonId) {
      restored.current = lessonId;
      if (kept?.lessonId === lessonId && kept.share > FROM && kept.share < TO) {
        // After the focus has gone to the heading, and what is above has its height.
        requestAnimationFrame(() => scrollTo(0, kept.share * longest()));
        back.current();
      } else keepPlace(courseId, { lessonId, share: 0 });
    }
    let settled: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(settled);
      settled = setTimeout(() => keepPlace(courseId, { lessonId, share: scrollY / longest() }), SETTLED_MS);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(settled);
      removeEventListener('scroll', keep);
    };
  }, [courseId, lessonId]);
}

const longest = () => Math.max(1, document.documentElement.scrollHeight - innerHeight);
