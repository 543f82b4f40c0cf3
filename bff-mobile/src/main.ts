import 'reflect-metadata';
import { join } from 'node:path';
import { schoolLogoRoute } from '@lyceum/bff/sso/logo.route';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { fileRoutes } from '@lyceum/kernel/file-links';
import { openFiles } from '@lyceum/kernel/files';
import { readPersisted } from '@lyceum/kernel/persisted';
import { run } from '@lyceum/kernel/run';
import { webApp } from '@lyceum/kernel/web-app';
import { variables } from './config';
import { answerFileRoute, UPLOAD_TIMEOUT_MS } from './exam/answer-file.route';
import { openLive } from './live/live';
import { liveRoute } from './live/live.route';
import { resolvers } from './schema';

// A hand-in of the largest size, with what it is wrapped in; the router takes as much.
const HAND_IN_BYTES = 1_000_000;

export async function start(config: ConfigOf<typeof variables>) {
  const files = openFiles(config);
  const live = openLive(config);
  try {
    const running = await startBff(
      {
        name: 'bff-mobile',
        resolvers: [...resolvers],
        persisted: readPersisted(join(__dirname, '../../schema/web/bff-mobile.json')),
        bodyLimit: HAND_IN_BYTES,
        requestTimeoutMs: UPLOAD_TIMEOUT_MS,
        routes(app, tools) {
          liveRoute(app, live.hub, tools);
          answerFileRoute(app, files, tools);
          schoolLogoRoute(app, tools, config.environment !== 'production');
          // Pictures of a paper, kept by the web app for when there is no network: of its own origin.
          fileRoutes(app, files, config);
          webApp(app, {
            name: 'The student app',
            folder: join(__dirname, '../web'),
            media: [new URL(config.filesPublicUrl).origin],
          });
        },
      },
      config,
    );
    const stop = () => {
      // First, for streams are requests that would not end.
      live.end();
      return running.stop();
    };
    return { ...running, live, stop };
  } catch (error) {
    live.end();
    throw error;
  }
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
