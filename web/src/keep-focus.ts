/** Where the focus has been: the element, and from it outwards what stood beside each that it lay in. */
interface Place {
  readonly element: HTMLElement;
  readonly path: string;
  readonly around: readonly (readonly (Element | null)[])[];
}

// A menu or a dialog, what opened it, and what opened that.
const MOST_PLACES = 4;

// The screen's own code comes first, which may wait for a frame.
const GRACE_MS = 60;

// Of a form that is sent, whose fields and buttons can be used again when the answer is there.
const PATIENCE_MS = 2_000;

/**
 * The browser gives the focus to nothing when the button that has it becomes busy, has done its work, or goes. Here it comes
 * back to that button as soon as it can be pressed again, or goes to what is nearest to where it was; a click on bare ground
 * still takes it away. To be called once, for the life of the page.
 */
export function keepFocus(): void {
  let places: Place[] = [];
  let isLeft = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const restore = (isLate: boolean) => {
    if (isLate) late = undefined;
    else soon = undefined;
    if (!isLost() || isLeft) return;
    // Another screen takes the focus to its heading.
    places = places.filter((place) => place.path === location.pathname);
    const [last] = places;
    if (!last || isBusy(last.element)) return;
    if (isDisabled(last.element) && !isLate) {
      late ??= setTimeout(restore, PATIENCE_MS, true);
      return;
    }
    if (places.some(({ around }) => around.flat().some((near) => near?.isConnected && takesFocus(near)))) return;
    const heading = document.querySelector<HTMLElement>('main h1, main');
    if (heading) focusOn(heading);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    isLeft = false;
    places = [placeOf(target), ...places.filter(({ element }) => element !== target)].slice(0, MOST_PLACES);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    isLeft = isLost() || !(target instanceof Node && document.activeElement?.contains(target));
  });
  new MutationObserver(() => {
    if (isLost()) soon ??= setTimeout(restore, GRACE_MS, false);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

const isDisabled = (element: Element) => element.isConnected && element.matches(':disabled');

/** It turns a circle, and says when it is done. */
const isBusy = (element: Element) =>
  isDisabled(element) && element.matches('.MuiButton-loading, .MuiIconButton-loading');

function placeOf(element: HTMLElement): Place {
  const around: (Element | null)[][] = [];
  for (let at: Element | null = element; at && !at.matches('main, body'); at = at.parentElement)
    around.push([at, at.nextElementSibling, at.previousElementSibling]);
  return { element, path: location.pathname, around };
}

const FOCUSABLE = '[tabindex], a[href], button, input, select, textarea, summary';

/** It, or the first in it that can have the focus. */
function takesFocus(element: Element): boolean {
  return [element, ...element.querySelectorAll(FOCUSABLE)].some((one) => {
    if (!(one instanceof HTMLElement) || !one.matches(FOCUSABLE) || one.closest(':disabled, [aria-hidden=true]'))
      return false;
    one.focus({ preventScroll: true });
    return document.activeElement === one;
  });
}

/** Without a ring around it: one has not come to a control. */
export function focusOn(target: HTMLElement): void {
  target.tabIndex = -1;
  target.style.outline = 'none';
  target.focus({ preventScroll: true });
}
