import mongoose from 'mongoose';
import { startTestPlatform, type TestPlatform } from '../support/platform';

let platform: TestPlatform;
let connection: mongoose.Connection;
beforeAll(async () => {
  // Recommendation and assessment are away.
  platform = await startTestPlatform([
    ...(['identity', 'catalog', 'enrollment', 'notifications'] as const),
    ...(['router', 'bff-mobile', 'bff-admin'] as const),
  ]);
  connection = await mongoose.createConnection(platform.environment.MONGODB_URI ?? '').asPromise();
}, 240_000);
afterAll(async () => {
  await connection?.close();
  await platform?.stop();
});

const LIST = '{ deadLetters(first: 20) { rows { service subject } next total unanswered } }';

/** As a consumer leaves it that has failed five times. */
async function putAside(tenantId: string): Promise<void> {
  const [group, id, at] = ['catalog.people', 'event-1', new Date()];
  const envelope = {
    ...{ specversion: '1.0', id, source: '/lyceum/test', type: 'test.thing.lost.v1', subject: 'thing:1' },
    ...{ time: at.toISOString(), datacontenttype: 'application/json' },
    ...{ tenantid: tenantId, tenanttier: 'STANDARD', data: {} },
  };
  const letter = { _id: `${group}:${id}`, group, envelope, error: { message: 'lost' }, tries: 5, at, state: 'dead' };
  await connection
    .useDb(`${platform.environment.MONGO_DATABASE_PREFIX}_catalog`)
    .collection<typeof letter>('deadLetters')
    .insertOne(letter);
}

describe('dead letters, while a subgraph is away,', () => {
  it('are those of the others, and say which did not answer', async () => {
    const school = await platform.createTenant();
    await putAside(school.id);
    expect(await platform.get('bff-admin', LIST, {}, school.adminToken)).toEqual({
      deadLetters: {
        rows: [{ service: 'CATALOG', subject: 'thing:1' }],
        next: null,
        total: 1,
        unanswered: ['ASSESSMENT', 'RECOMMENDATION'],
      },
    });
  });

  it('are no answer for who gives a cursor that is none', async () => {
    const school = await platform.createTenant();
    const query = '{ deadLetters(first: 20, after: "nowhere") { total } }';
    const { errors } = await platform.ask('bff-admin', query, {}, school.adminToken);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
