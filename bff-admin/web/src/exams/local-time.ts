/** A moment as `datetime-local` has it, in the zone of this device; empty for none. */
export function toLocal(moment: string | null | undefined): string {
  if (!moment) return '';
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that was typed; null for none. */
export function fromLocal(typed: string): string | null {
  if (!typed) return null;
  const at = new Date(typed);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
