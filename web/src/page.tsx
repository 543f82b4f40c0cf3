import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

// As index.html says it, before any screen has named itself.
const APP = document.title;

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
    document.title = title ? `${title} · ${APP}` : APP;
  }, [title]);
  useEffect(() => {
    focusAtStart = document.activeElement;
    if (pathname !== shown && !isBack) scrollTo(0, 0);
  }, [pathname, isBack]);
  useEffect(() => {
    if (title === undefined || pathname === shown) return;
    shown = pathname;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && activeElement !== focusAtStart;
    if (!isElsewhere) focusOn(document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main'));
  }, [pathname, title]);
}

/** Without a ring around it: one has not come to a control. */
function focusOn(target: HTMLElement | null): void {
  if (!target) return;
  target.tabIndex = -1;
  target.style.outline = 'none';
  target.focus({ preventScroll: true });
}
