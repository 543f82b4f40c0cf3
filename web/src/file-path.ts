/** Links to files come with the name of another host of ours, which this page's own server has too. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url, location.origin);
  return pathname + search;
}
