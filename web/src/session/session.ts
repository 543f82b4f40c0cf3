import { RefreshDocument, type SessionFragment, SignOutDocument } from '../__generated__/operations';
import { ask, ProblemError } from './ask';
import { answered, tryKey } from './try-key';

/** Who is signed in here. The access token lives in memory alone; the refresh token is the BFF's cookie, which no script reads. */
export interface Session {
  readonly personId: string;
  readonly displayName: string;
  readonly accessToken: string;
  /** Epoch milliseconds by this device's clock, of which only differences are used. */
  readonly endsAt: number;
}

export type SessionState =
  /** Not known yet: the cookie has not been tried. */
  | { readonly status: 'STARTING' }
  | { readonly status: 'SIGNED_OUT' }
  | { readonly status: 'SIGNED_IN'; readonly session: Session }
  /** Ended while somebody was at work: their screen waits, covered, until they have signed in again. */
  | { readonly status: 'EXPIRED'; readonly personId: string; readonly displayName: string }
  /** Somebody was signed in here, and the network does not let us ask. What this device keeps is theirs. */
  | { readonly status: 'OFFLINE'; readonly personId: string; readonly displayName: string };

// Who was here last, for a start without a network. It opens nothing by itself.
const LAST_PERSON = 'lyceum-person';
// Somebody has signed out, and the server has not heard of it: their cookie is still there, and nobody is let in by it.
const SIGNING_OUT = 'lyceum-signing-out';
// Asked for this long before it ends, so that no request meets the end.
const EARLY_MS = 30_000;
// Longer than any answer takes; what hangs must not keep the other tabs waiting.
const PATIENCE_MS = 20_000;
// Who starts the app where nothing answers is shown what this device has before they give up on it.
const START_MS = 8_000;

let state: SessionState = { status: 'STARTING' };
// Counts beginnings and ends: an answer that was asked for before the last of them comes too late.
let turn = 0;
const listeners = new Set<() => void>();

type Told = { readonly began: Session } | { readonly ended: 'SIGNED_OUT' | 'EXPIRED' };
const tabs = new BroadcastChannel('lyceum-session');
tabs.onmessage = ({ data }: MessageEvent<Told>) => {
  turn++;
  if ('began' in data) become({ status: 'SIGNED_IN', session: data.began });
  else become(data.ended === 'EXPIRED' ? expired() : { status: 'SIGNED_OUT' });
};

// An answer that comes after all lets them in.
setTimeout(() => state.status === 'STARTING' && become(lastPerson()), START_MS);

export const session = {
  get state(): SessionState {
    return state;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get accessToken(): string | undefined {
    return state.status === 'SIGNED_IN' ? state.session.accessToken : undefined;
  },
  /** Whether a new access token has to be had before the next request. */
  get isStale(): boolean {
    return state.status === 'OFFLINE' || (state.status === 'SIGNED_IN' && Date.now() > state.session.endsAt - EARLY_MS);
  },
  /** With what a sign-in answered. */
  begin({ personId, displayName, accessToken, expiresIn }: SessionFragment): void {
    const began: Session = { personId, displayName, accessToken, endsAt: Date.now() + expiresIn * 1_000 };
    localStorage.setItem(LAST_PERSON, JSON.stringify({ personId, displayName }));
    localStorage.removeItem(SIGNING_OUT);
    answered();
    turn++;
    become({ status: 'SIGNED_IN', session: began });
    tabs.postMessage({ began } satisfies Told);
  },
  refresh,
  /** An access token that does not end under way, for what asks outside of urql. */
  async fresh(): Promise<string | undefined> {
    if (session.isStale) await refresh();
    return session.accessToken;
  },
  /** Who signs out at a desk of the library is not to be shown any longer, whether the server hears of it now or later. */
  async signOut(): Promise<void> {
    localStorage.setItem(SIGNING_OUT, '1');
    end('SIGNED_OUT');
    await tellSignOut();
  },
  /** The session has been ended on the server already. */
  end: () => end('SIGNED_OUT'),
};

let running: Promise<boolean> | undefined;

/**
 * A new access token by the cookie; false when there is no session any more, or no network. One at a time in all tabs, which
 * all get what one of them was given.
 */
function refresh(): Promise<boolean> {
  const { accessToken } = session;
  running ??= alone(() => renew(accessToken)).finally(() => {
    running = undefined;
  });
  return running;
}

async function renew(former: string | undefined): Promise<boolean> {
  if (localStorage.getItem(SIGNING_OUT)) {
    if (state.status !== 'SIGNED_OUT') become({ status: 'SIGNED_OUT' });
    await tellSignOut();
    return false;
  }
  // Another tab was given one while this one waited for its turn.
  if (session.accessToken !== former && !session.isStale) return session.accessToken !== undefined;
  const asked = turn;
  try {
    const { refresh: given } = await ask(
      RefreshDocument,
      { retryKey: tryKey() },
      { signal: AbortSignal.timeout(PATIENCE_MS) },
    );
    answered();
    if (turn !== asked) return session.accessToken !== undefined;
    session.begin(given);
    return true;
  } catch (error) {
    if (turn !== asked) return session.accessToken !== undefined;
    if (error instanceof ProblemError && error.problem.code === 'UNAUTHENTICATED') {
      answered();
      // Told once: another tab may be signing in by now.
      if (state.status !== 'EXPIRED') end('EXPIRED');
    } else if (state.status === 'STARTING') become(lastPerson());
    return false;
  }
}

/** Without an answer the mark stays, and the next start tries again before anything else. */
async function tellSignOut(): Promise<void> {
  try {
    await ask(SignOutDocument, {}, { keepalive: true, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    // No cookie: there is nothing left to end.
    if (!(error instanceof ProblemError && error.problem.code === 'UNAUTHENTICATED')) return;
  }
  localStorage.removeItem(SIGNING_OUT);
}

function end(how: 'SIGNED_OUT' | 'EXPIRED'): void {
  localStorage.removeItem(LAST_PERSON);
  turn++;
  become(how === 'EXPIRED' ? expired() : { status: 'SIGNED_OUT' });
  tabs.postMessage({ ended: how } satisfies Told);
}

/** Who had nothing open has nothing to come back to. */
function expired(): SessionState {
  if (state.status === 'SIGNED_IN') {
    const { personId, displayName } = state.session;
    return { status: 'EXPIRED', personId, displayName };
  }
  return state.status === 'OFFLINE' || state.status === 'EXPIRED'
    ? { ...state, status: 'EXPIRED' }
    : { status: 'SIGNED_OUT' };
}

function lastPerson(): SessionState {
  try {
    const { personId, displayName } = JSON.parse(localStorage.getItem(LAST_PERSON) ?? '{}');
    if (typeof personId === 'string') return { status: 'OFFLINE', personId, displayName: String(displayName) };
  } catch {
    // Written by nobody of ours.
  }
  return { status: 'SIGNED_OUT' };
}

/** Browsers have locks on https and localhost alone; elsewhere one tab does without. */
function alone<T>(task: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('lyceum-refresh', task) : task();
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}
