import 'reflect-metadata';
import { run } from '@lyceum/kernel/run';
import { componentNames } from './components';
import { componentEnvironment, readStartConfig } from './config';
import { emptyDataFolder } from './mongo/folder';
import { startLocalMongo } from './mongo/mongo';
import { type Platform, startPlatform } from './platform';
import { localSecrets } from './secrets';
import { demoAccounts, seedDemo } from './seed/demo';

const say = (line: string) => process.stdout.write(`${line}\n`);

run(async () => {
  const begun = performance.now();
  const config = await readStartConfig();
  const { dataDir, services } = config;
  if (process.argv.includes('--fresh')) {
    await plainly(emptyDataFolder(dataDir));
    say(`Emptied ${dataDir}`);
  }
  const { mongodbUri: uri, mongod, engine } = config;
  const mongo = await plainly(
    startLocalMongo({
      dataDir,
      port: config.mongoPort,
      say,
      ...(uri && { uri }),
      ...(mongod && { mongod }),
      ...(engine && { engine }),
      onExit(line) {
        // Nothing can be answered or kept without it: the next start finds everything as it was last written.
        process.stderr.write(`${line}\n`);
        process.exit(1);
      },
    }),
  );
  let platform: Platform | undefined;
  try {
    const environment = componentEnvironment({
      MONGODB_URI: mongo.uri,
      MONGO_INDEXES: mongo.indexes,
      FILES_URL: `file:${dataDir}/files`,
      MAIL_URL: `file:${dataDir}/mail`,
      // One's terminal is for what one has to know; LOG_LEVEL=info shows every operation.
      LOG_LEVEL: 'warn',
      ...(config.environment === 'production' ? {} : await localSecrets(dataDir)),
    });
    platform = await startPlatform(services, environment);
    // Not for a part, which lacks the doors; nor for production, which has people of its own.
    const demo = componentNames.every((name) => services.includes(name)) && environment.NODE_ENV !== 'production';
    if (demo) await seedDemo({ dataDir, environment, urls: platform.urls, say });
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    say(`\nLyceum is ready after ${seconds} s. Ctrl-C ends it; the data stays in ${dataDir}.\n`);
    for (const [name, url] of Object.entries(platform.urls))
      say(`  ${name.padEnd(12)} ${url}${name === 'router' ? '/' : '/graphql'}`);
    if (demo) say(`\n${demoAccounts()}`);
    return [platform, mongo];
  } catch (error) {
    await platform?.stop();
    await mongo.stop();
    throw error;
  }
});

/** What these throw is written for the one at the terminal: no stack. */
function plainly<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: Error) => {
    throw Object.assign(error, { expected: true });
  });
}
