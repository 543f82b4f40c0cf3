/** Of a link that was mailed: in the fragment, which browsers keep from servers. */
export function tokenIn(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('token') || undefined;
}
