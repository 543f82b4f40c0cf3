import { useEffect, useRef } from 'react';

const MARK = 'lyceumUnsaved';
const isMarked = () => Boolean((history.state as Record<string, unknown> | null)?.[MARK]);

/**
 * The router hears of Back when the browser has gone back already. So while there is something to lose, the history has the
 * address twice: Back goes from the second entry to the first, which changes nothing, and `onBack` may ask. Answers a way to
 * go on as before.
 */
export function useBackGuard(isUnsaved: boolean, onBack: () => void): () => void {
  const asking = useRef(onBack);
  useEffect(() => {
    asking.current = onBack;
  });
  const wasMarked = useRef(false);
  useEffect(() => {
    if (isUnsaved) mark();
    wasMarked.current = isMarked();
    const at = location.pathname;
    const onPop = () => {
      const left = wasMarked.current && !isMarked() && location.pathname === at;
      wasMarked.current = isMarked();
      if (!left) return;
      if (isUnsaved) asking.current();
      // Saved meanwhile: the second entry has had its day.
      else history.back();
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, [isUnsaved]);
  return () => {
    mark();
    wasMarked.current = true;
  };
}

// The router keeps its own in the state of an entry.
function mark(): void {
  if (!isMarked()) history.pushState({ ...history.state, [MARK]: true }, '');
}
