import { useEffect, useState } from 'react';
import { SignInPageDocument, type SignInPageQuery } from '../__generated__/operations';
import type { Problem } from '../problem';
import { ask, ProblemError } from '../session/ask';

export type SchoolPage = NonNullable<SignInPageQuery['signInPage']>;
type Clue = { slug: string } | { host: string } | { email: string };

export type SchoolState =
  /** By the address of the page, or by what this device remembers. */
  | { readonly status: 'LOOKING' }
  /** Not known. `sought` is what there is no school for. */
  | { readonly status: 'ASKING'; readonly sought?: string; readonly problem?: Problem }
  /** `typed`: the field it was entered in stays, so that it can be mended. */
  | { readonly status: 'KNOWN'; readonly page: SchoolPage; readonly typed: boolean };

// Which school this device signs in to. Nothing of anybody's.
const REMEMBERED = 'lyceum-school';

export function remember(slug: string): void {
  localStorage.setItem(REMEMBERED, slug);
}

/** Which school one signs in to, and what it offers. */
export function useSchool(): { state: SchoolState; search(text: string): void; forget(): void } {
  const [state, setState] = useState<SchoolState>({ status: 'LOOKING' });
  const [sought, setSought] = useState<{ text: string }>();
  useEffect(() => {
    const stop = new AbortController();
    const find = sought ? bySearch(sought.text, stop.signal) : byClues(stop.signal);
    void find.then((found) => !stop.signal.aborted && setState(found));
    return () => stop.abort();
  }, [sought]);
  return {
    state,
    search: (text) => setSought({ text: text.trim() }),
    forget() {
      localStorage.removeItem(REMEMBERED);
      setState({ status: 'ASKING' });
    },
  };
}

async function byClues(signal: AbortSignal): Promise<SchoolState> {
  const named = new URLSearchParams(location.search).get('school');
  const remembered = localStorage.getItem(REMEMBERED);
  const clues: Clue[] = [
    ...(named ? [{ slug: named }] : []),
    ...(remembered ? [{ slug: remembered }] : []),
    ...(/^localhost$|^[\d.:[\]]+$/.test(location.hostname) ? [] : [{ host: location.hostname }]),
  ];
  try {
    for (const clue of clues) {
      const page = await look(clue, signal);
      if (page) return { status: 'KNOWN', page, typed: false };
    }
    return named ? { status: 'ASKING', sought: named } : { status: 'ASKING' };
  } catch (error) {
    return failed(error);
  }
}

async function bySearch(text: string, signal: AbortSignal): Promise<SchoolState> {
  if (text === '') return { status: 'ASKING' };
  try {
    const page = await look(text.includes('@') ? { email: text } : { slug: text.toLowerCase() }, signal);
    return page ? { status: 'KNOWN', page, typed: true } : { status: 'ASKING', sought: text };
  } catch (error) {
    return failed(error);
  }
}

async function look(clue: Clue, signal: AbortSignal): Promise<SchoolPage | null> {
  return (await ask(SignInPageDocument, clue, { signal })).signInPage ?? null;
}

function failed(error: unknown): SchoolState {
  if (error instanceof ProblemError) return { status: 'ASKING', problem: error.problem };
  throw error;
}
