import type { Draft } from './draft';

interface Kept {
  readonly revision: number;
  readonly draft: Draft;
}

/** What was typed and not saved, for who goes to another screen and comes back. Gone with the page. */
const kept = new Map<string, Kept>();

const keyOf = (personId: string, examId: string) => `${personId} ${examId}`;

export function keep(personId: string, examId: string, what: Kept | undefined): void {
  if (what) kept.set(keyOf(personId, examId), what);
  else kept.delete(keyOf(personId, examId));
}

/** Nothing when the exam has been changed since: it would take back what somebody else has done. */
export function findKept(personId: string, examId: string, revision: number): Draft | undefined {
  const found = kept.get(keyOf(personId, examId));
  return found?.revision === revision ? found.draft : undefined;
}
