/** Gives the focus on once what was changed is on the screen: a button that goes, or can do no more, would lose it. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}
