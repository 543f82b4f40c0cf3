const KEY = 'lyceum-refresh-try';

/**
 * Names one try to refresh in all tabs, until it is answered: a try that is repeated under its name gets the same answer, so
 * that an answer which was lost on its way ends no session.
 */
export function tryKey(): string {
  const kept = localStorage.getItem(KEY);
  if (kept && /^[\w-]{16,64}$/.test(kept)) return kept;
  const made = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  localStorage.setItem(KEY, made);
  return made;
}

export function answered(): void {
  localStorage.removeItem(KEY);
}
