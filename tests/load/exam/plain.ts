import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import mongoose from 'mongoose';

// What somebody would write who needs nothing but the insert: no router, no tenancy, no tokens, one document a request. It is
// what accepting a submission is measured against, on the same store at the same rate.

const { MONGODB_URI = '', PORT = '0' } = process.env;

async function main(): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(MONGODB_URI, { maxPoolSize: 10 });
  const submissions = client
    .db('load_plain')
    .collection('submissions', { writeConcern: { w: 'majority', journal: true } });
  await submissions.createIndex({ attemptId: 1 }, { unique: true });
  const server = createServer(async (request, response) => {
    try {
      const { variables } = (await json(request)) as { variables: { input: { attemptId: string } } };
      const { insertedId } = await submissions.insertOne({ ...variables.input, acceptedAt: new Date() });
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ status: 'ACCEPTED', id: insertedId }));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify({ error: (error as Error).message }));
    }
  });
  server.listen(Number(PORT), '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(`plain listens on ${typeof address === 'object' ? address?.port : ''}\n`);
  });
}

void main();
