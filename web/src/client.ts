import { authExchange } from '@urql/exchange-auth';
import { Client, type CombinedError, cacheExchange, fetchExchange } from 'urql';
import { WEB_HEADERS } from './session/ask';
import { session } from './session/session';

const saysUnauthenticated = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');

/** One for each person: what the former had been shown goes with theirs. */
export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: WEB_HEADERS },
    requestPolicy: 'cache-and-network',
    exchanges: [
      cacheExchange,
      authExchange(async (to) => ({
        addAuthToOperation: (operation) =>
          session.accessToken
            ? to.appendHeaders(operation, { authorization: `Bearer ${session.accessToken}` })
            : operation,
        willAuthError: () => session.isStale,
        didAuthError: saysUnauthenticated,
        refreshAuth: async () => void (await session.refresh()),
      })),
      fetchExchange,
    ],
  });
}
