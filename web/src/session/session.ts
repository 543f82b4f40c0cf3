import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { RefreshDocument, type SessionFragment, SignOutDocument } from '../__generated__/operations';
import { ask, ProblemError } from './ask';

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
  /** Somebody was signed in here, and the network does not let us ask. What this device keeps is theirs. */
  | { readonly status: 'OFFLINE'; readonly personId: string; readonly displayName: string };

// Who was here last, for a start without a network. It opens nothing by itself.
const LAST_PERSON = 'lyceum-person';
// Asked for this long before it ends, so that no request meets the end.
const EARLY_MS = 30_000;

let state: SessionState = { status: 'STARTING' };
const listeners = new Set<() => void>();
const tabs = new BroadcastChannel('lyceum-session');
tabs.onmessage = ({ data }) => {
  if (data === 'SIGNED_OUT') become({ status: 'SIGNED_OUT' });
};

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
  /** Whether the access token has ended or is about to. */
  get isStale(): boolean {
    return state.status === 'SIGNED_IN' && Date.now() > state.session.endsAt - EARLY_MS;
  },
  /** With what a sign-in answered. */
  begin(answer: SessionFragment): void {
    const { personId, displayName, accessToken, expiresIn } = answer;
    localStorage.setItem(LAST_PERSON, JSON.stringify({ personId, displayName }));
    become({
      status: 'SIGNED_IN',
      session: { personId, displayName, accessToken, endsAt: Date.now() + expiresIn * 1_000 },
    });
  },
  refresh,
  async signOut(operation: TypedDocumentNode<{ signOut: boolean }, Record<string, never>> = SignOutDocument) {
    // Also without an answer: who signs out at a desk of the library is not to be shown any longer.
    await ask(operation, {}).catch(() => undefined);
    end();
  },
  /** The session has ended elsewhere. */
  end,
};

let running: Promise<boolean> | undefined;

/**
 * A new access token by the cookie; false when there is no session any more, or no network. One at a time in all tabs, for a
 * refresh token is good once.
 */
function refresh(): Promise<boolean> {
  running ??= navigator.locks
    .request('lyceum-refresh', async () => {
      try {
        session.begin((await ask(RefreshDocument, {})).refresh);
        return true;
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === 'UNAUTHENTICATED') end();
        else if (state.status === 'STARTING') become(lastPerson());
        return false;
      }
    })
    .finally(() => {
      running = undefined;
    });
  return running;
}

function end(): void {
  localStorage.removeItem(LAST_PERSON);
  become({ status: 'SIGNED_OUT' });
  tabs.postMessage('SIGNED_OUT');
}

function lastPerson(): SessionState {
  const kept = localStorage.getItem(LAST_PERSON);
  return kept ? { status: 'OFFLINE', ...JSON.parse(kept) } : { status: 'SIGNED_OUT' };
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}
