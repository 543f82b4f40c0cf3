import { authExchange } from '@urql/exchange-auth';
import { Client, type CombinedError, cacheExchange, type Exchange, fetchExchange } from 'urql';
import { earlyFetch } from './early';
import { keepSeen } from './seen';
import { WEB_HEADERS } from './session/ask';
import { session } from './session/session';

const saysUnauthenticated = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');

/** What an app has of its own between what is shown and what is asked, for one person. */
export type Between = (personId: string) => Exchange;

/** One for each person: what the former had been shown goes with theirs, and nothing of theirs is sent as another. */
export function createClient(personId: string, between?: Exchange): Client {
  const accessToken = () => {
    const { state } = session;
    return state.status === 'SIGNED_IN' && state.session.personId === personId ? state.session.accessToken : undefined;
  };
  return new Client({
    url: '/graphql',
    fetch: earlyFetch,
    preferGetMethod: false,
    fetchOptions: { headers: WEB_HEADERS },
    requestPolicy: 'cache-and-network',
    exchanges: [
      keepSeen(),
      cacheExchange,
      ...(between ? [between] : []),
      authExchange(async (to) => ({
        addAuthToOperation(operation) {
          const token = accessToken();
          return token ? to.appendHeaders(operation, { authorization: `Bearer ${token}` }) : operation;
        },
        willAuthError: () => session.isStale,
        didAuthError: saysUnauthenticated,
        async refreshAuth() {
          const { status } = session.state;
          await (status === 'OFFLINE' ? Promise.race([session.refresh(), moment()]) : session.refresh());
          if (status === 'OFFLINE' && session.state.status === 'OFFLINE') throw new Error('Nothing answers.');
          await signedInAgain(personId);
        },
      })),
      fetchExchange,
    ],
  });
}

// Where nothing has answered so far, a screen says so rather than wait for as long as a server may take.
const moment = () => new Promise((resolve) => setTimeout(resolve, 2_000));

/** What was asked when the session ended waits for its person, and is given up when another one comes. */
function signedInAgain(personId: string): Promise<void> {
  const mayGoOn = () => {
    const { state } = session;
    if (state.status === 'EXPIRED') return false;
    return state.status !== 'SIGNED_IN' || state.session.personId === personId;
  };
  return new Promise((resolve) => {
    const look = () => {
      if (!mayGoOn()) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = session.subscribe(look);
    look();
  });
}
