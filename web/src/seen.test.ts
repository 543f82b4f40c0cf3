/// <reference types="jest" />
import { Client, cacheExchange, fetchExchange, gql, type OperationResult } from 'urql';
import { keepSeen } from './seen';

const WHO = gql('{ who { name } }');
const said = (body: object) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
const refused = (code: string) => () => said({ data: null, errors: [{ message: 'No.', extensions: { code } }] });

/** What a screen is given: at first, then when it asks anew and is answered by `next`. */
async function askedTwice(next: () => Response): Promise<OperationResult> {
  const answers = [() => said({ data: { who: { name: 'Zoë' } } }), next];
  const client = new Client({
    url: 'http://web.example/graphql',
    preferGetMethod: false,
    exchanges: [keepSeen(), cacheExchange, fetchExchange],
    fetch: async () => (answers.shift() ?? next)(),
  });
  await client.query(WHO, {}).toPromise();
  return client.query(WHO, {}, { requestPolicy: 'network-only' }).toPromise();
}

describe('what a screen has shown', () => {
  it('stays beside the problem when a newer answer fails', async () => {
    const offline = () => {
      throw new TypeError('Failed to fetch');
    };
    for (const next of [offline, refused('TRY_AGAIN')]) {
      const { data, error } = await askedTwice(next);
      expect(error).toBeDefined();
      expect(data).toEqual({ who: expect.objectContaining({ name: 'Zoë' }) });
    }
  });

  it('goes when it may not be seen any more, or is there no more', async () => {
    for (const code of ['FORBIDDEN', 'NOT_FOUND']) {
      const { data, error } = await askedTwice(refused(code));
      expect(error).toBeDefined();
      expect(data).toBeFalsy();
    }
  });
});
