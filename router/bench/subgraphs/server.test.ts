import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { survey } from '../operations';
import { accounts } from './accounts';
import { reviews } from './reviews';
import { serveSubgraph } from './server';
import type { SubgraphSource } from './source';

const servers: Server[] = [];
const asking = async (source: SubgraphSource) => {
  const { server, requests } = serveSubgraph(source);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const ask = async (body: string) =>
    (await fetch(url, { method: 'POST', body, headers: { connection: 'close' } })).json();
  return { ask, requests };
};

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('a subgraph of the bench', () => {
  it('answers the same body with the same data, and counts it', async () => {
    const { ask, requests } = await asking(accounts);
    const query = JSON.stringify({ query: 'query ($id: ID!) { user(id: $id) { username } }', variables: { id: '2' } });
    const expected = { data: { user: { username: 'lindqvist' } } };
    expect([await ask(query), await ask(query)]).toEqual([expected, expected]);
    expect(requests()).toBe(2);
  });

  it('answers other variables with other data', async () => {
    const { ask } = await asking(accounts);
    const usernames = await Promise.all(
      ['1', '2', '9'].map((id) =>
        ask(JSON.stringify({ query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id } })),
      ),
    );
    expect(usernames).toEqual([
      { data: { user: { id: '1' } } },
      { data: { user: { id: '2' } } },
      { data: { user: null } },
    ]);
  });

  it('says what is wrong with a query', async () => {
    const { ask } = await asking(accounts);
    expect(await ask(JSON.stringify({ query: '{ nobody }' }))).toMatchObject({
      errors: [{ message: expect.any(String) }],
    });
  });

  it('accepts every survey', async () => {
    const { ask } = await asking(reviews);
    const accepted = { data: { submitSurvey: { status: 'ACCEPTED', answers: 30 } } };
    expect([await ask(survey.body(1)), await ask(survey.body(2))]).toEqual([accepted, accepted]);
  });
});
