import { useEffect, useRef } from 'react';

interface Shortcuts {
  save: () => void;
  skip: (() => void) | undefined;
  back: (() => void) | undefined;
  up: () => void;
  down: () => void;
  choose: (number: number) => void;
}

/**
 * Ctrl/⌘+Enter saves and Alt+N, Alt+B go on and back from everywhere; single keys only outside of fields, so that who writes
 * a comment, or dictates one, sets nothing off (WCAG 2.1.4: they need no modifier there because nothing is typed).
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const newest = useRef(shortcuts);
  newest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { save, skip, back, up, down, choose } = newest.current;
      const run = (action: (() => void) | undefined) => {
        if (!action) return;
        event.preventDefault();
        action();
      };
      if (document.querySelector('[role=dialog]')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return run(save);
      // By place, not by letter: Alt makes other letters of them on a Mac, and Arabic keyboards have others.
      if (event.altKey && event.code === 'KeyN') return run(skip);
      if (event.altKey && event.code === 'KeyB') return run(back);
      if (event.altKey && event.code === 'KeyC') return run(() => focusOn('[data-comment]'));
      if (event.altKey && event.code === 'KeyP') return run(() => focusOn('[data-points]'));
      if (event.altKey && event.code === 'ArrowUp') return run(up);
      if (event.altKey && event.code === 'ArrowDown') return run(down);
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      const isFree = !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (digit && (isFree || event.altKey)) return run(() => choose(Number(digit)));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])') || target.isContentEditable;
}
