/** What one answers: the field of the question's kind is set, nothing is null. */
export interface Response {
  choices?: string[];
  text?: string;
  unit?: string;
  gaps?: { gap: string; value: string }[];
  pairs?: { left: string; right: string }[];
  order?: string[];
  points?: { x: number; y: number }[];
  files?: string[];
  certainty?: number;
}

/** As the marker's eye counts: what stands between blanks. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}
