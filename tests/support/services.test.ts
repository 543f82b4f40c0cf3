import { mongo } from 'mongoose';

describe('the services of a test run', () => {
  it('offer a MongoDB that has transactions', async () => {
    const client = await new mongo.MongoClient(process.env.MONGODB_URI as string).connect();
    const hello = await client.db('admin').command({ hello: 1 });
    await client.close();
    expect(hello).toMatchObject({ isWritablePrimary: true, setName: expect.any(String) });
  });

  it('say which indexes it can be trusted with', () => {
    expect(process.env.MONGO_INDEXES).toMatch(/^(all|unique)$/);
  });
});
