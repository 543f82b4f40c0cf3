import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { unturned } from './bidi';
import { focusOn } from './keep-focus';

// As index.html says it, before any screen has named itself.
let app = document.title;

// The screen that has the focus. The first one is left as the browser opens it.
let shown = location.pathname;
let focusAtStart: Element | null = null;

/**
 * To be called once by each screen, with what its h1 says; undefined while that is not known yet. Names the screen in the
 * title bar; coming from another one, shows its top and takes the focus to its h1, unless one has gone elsewhere meanwhile.
 */
export function usePage(title: string | undefined): void {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  useEffect(() => {
    nameTab(title, app);
  }, [title]);
  useEffect(() => {
    focusAtStart = document.activeElement;
    if (pathname !== shown && !isBack) scrollTo(0, 0);
  }, [pathname, isBack]);
  useEffect(() => {
    if (title === undefined || pathname === shown) return undefined;
    shown = pathname;
    return whenHeaded((heading) => {
      const { activeElement } = document;
      const isElsewhere = activeElement !== document.body && activeElement !== focusAtStart;
      if (!isElsewhere) focusOn(heading);
    });
  }, [pathname, title]);
}

/** What the title bar says, from the smallest to the largest. */
export function nameTab(...names: readonly (string | undefined)[]): void {
  document.title = names
    .filter(Boolean)
    .map((name) => unturned(String(name)))
    .join(' · ');
}

/** What the title bar calls the app after the screen, in the language of who reads it; to be called above all screens. */
export function useAppName(name: string): void {
  useLayoutEffect(() => {
    app = name;
  }, [name]);
}

/** A screen may have its name before what it shows. Answers what ends the wait. */
function whenHeaded(found: (heading: HTMLElement) => void): () => void {
  const look = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) found(heading);
    return heading !== null;
  };
  const watch = new MutationObserver(() => look() && watch.disconnect());
  if (!look()) watch.observe(document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
