import { mongo } from 'mongoose';
import { draftCourse, PUBLISH } from '../support/course';
import { eventually } from '../support/platform';

type Get = <Data>(query: string, variables: object | undefined, token: string | undefined) => Promise<Data>;

/** A learner whose every trace is easy to find, with one course completed and one begun. */
export async function learnAndComplete(
  get: Get,
  { adminToken, learnerToken, title }: { adminToken: string; learnerToken: string; title: string },
): Promise<{ completed: string; begun: string }> {
  const asAdmin = <Data>(query: string, variables?: object) => get<Data>(query, variables, adminToken);
  const [completed, begun] = [await draftCourse(asAdmin, `${title} one`), await draftCourse(asAdmin, `${title} two`)];
  for (const courseId of [completed, begun]) {
    await asAdmin(PUBLISH, { courseId });
    const enroll = 'mutation ($courseId: ID!) { enroll(courseId: $courseId) { id } }';
    await eventually(() => get(enroll, { courseId }, learnerToken));
  }
  const outline = 'query ($id: ID!) { course(id: $id) { modules { lessons { id } } } }';
  const { course } = await get<{ course: { modules: { lessons: { id: string }[] }[] } }>(
    outline,
    { id: completed },
    learnerToken,
  );
  const complete =
    'mutation ($courseId: ID!, $lessonId: ID!) { completeLesson(courseId: $courseId, lessonId: $lessonId) { id } }';
  for (const lesson of course.modules.flatMap(({ lessons }) => lessons))
    await get(complete, { courseId: completed, lessonId: lesson.id }, learnerToken);
  return { completed, begun };
}

/** Where in any database of the platform one of these texts stands, in clear: `database.collection`. */
export async function placesOf(environment: NodeJS.ProcessEnv, texts: readonly string[]): Promise<string[]> {
  const client = await new mongo.MongoClient(environment.MONGODB_URI as string).connect();
  try {
    const found = new Set<string>();
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases.filter(({ name }) => name.startsWith(`${environment.MONGO_DATABASE_PREFIX}_`))) {
      for (const { name: collection } of await client.db(name).listCollections().toArray()) {
        for await (const row of client.db(name).collection(collection).find()) {
          const text = JSON.stringify(row).toLowerCase();
          if (texts.some((one) => text.includes(one.toLowerCase())))
            found.add(`${name.split('_').at(-1)}.${collection}`);
        }
      }
    }
    return [...found].sort();
  } finally {
    await client.close();
  }
}

/** As if every consumer were new: all events from the first one on come again. Answers which had been handled, by group. */
export async function forgetPositions(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const handled = await handledEvents(environment);
  const client = await new mongo.MongoClient(environment.MONGODB_URI as string).connect();
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases.filter(({ name }) => name.startsWith(`${environment.MONGO_DATABASE_PREFIX}_`)))
      for (const collection of ['eventCursors', 'processedEvents', 'eventTries', 'eventLeases'])
        await client.db(name).collection(collection).deleteMany({});
  } finally {
    await client.close();
  }
  return handled;
}

/** `GROUP:EVENT` */
export async function handledEvents(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const client = await new mongo.MongoClient(environment.MONGODB_URI as string).connect();
  try {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    const own = databases.filter(({ name }) => name.startsWith(`${environment.MONGO_DATABASE_PREFIX}_`));
    const rows = await Promise.all(
      own.map(({ name }) => client.db(name).collection<{ _id: string }>('processedEvents').find().toArray()),
    );
    return rows.flat().map(({ _id }) => _id);
  } finally {
    await client.close();
  }
}

/** As somebody would who can write to the database and does not like what the trail says. */
export async function editAnEntry(environment: NodeJS.ProcessEnv, action: string): Promise<void> {
  const client = await new mongo.MongoClient(environment.MONGODB_URI as string).connect();
  try {
    const entries = client.db(`${environment.MONGO_DATABASE_PREFIX}_identity`).collection('auditEntries');
    await entries.updateOne({ action }, { $set: { 'actor.id': 'somebody else' } });
  } finally {
    await client.close();
  }
}
