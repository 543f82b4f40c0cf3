/** The words of a page that is never shown: its scripts do not run, nor are its pictures fetched. */
export function plain(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
}
