const ISOLATE_ENDS = '\u2069';

/**
 * A text in a first-strong isolate: what turns the direction of writing in it turns its own only. It can neither end the
 * isolate, and go on outside of it, nor leave one open.
 */
export function enclosed(text: string): string {
  let open = 0;
  const whole = text.replace(/[\u2066-\u2069]/g, (control) => {
    if (control === ISOLATE_ENDS && open === 0) return '';
    open += control === ISOLATE_ENDS ? -1 : 1;
    return control;
  });
  return `\u2068${whole}${ISOLATE_ENDS.repeat(open + 1)}`;
}

/** For where there is nothing but text, such as a title bar: without what turns the direction of all that follows. */
export const unturned = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
