/** Gives the focus on once what was changed is on the screen: a button that goes, or can do no more, would lose it. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

/** Where the focus goes from a row that is taken away: the next, or the one before, or else what they all lie in. */
export function besideRow(row: Element | null | undefined): HTMLElement | undefined {
  const around = row?.parentElement?.closest('[tabindex]');
  return [row?.nextElementSibling, row?.previousElementSibling, around]
    .filter((one) => one instanceof HTMLElement)
    .find((one) => one.matches('[tabindex], button:enabled'));
}
