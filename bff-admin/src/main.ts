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
import { boardRoutes } from './board/board.route';
import { variables } from './config';
import { lessonMediaRoute } from './courses/lesson-media.route';
import { directoryRoutes } from './directory/proxy';
import { exportRoutes } from './grading/exports';
import { mediaRoutes } from './items/media';
import { UPLOAD_TIMEOUT_MS, uploadRoutes } from './roster/uploads';
import { resolvers } from './schema';

export function start(config: ConfigOf<typeof variables>) {
  const files = openFiles(config);
  return startBff(
    {
      name: 'bff-admin',
      resolvers: [...resolvers],
      persisted: readPersisted(join(__dirname, '../../schema/web/bff-admin.json')),
      requestTimeoutMs: UPLOAD_TIMEOUT_MS,
      routes(app, tools) {
        uploadRoutes(app, files, config.uploadMaxBytes, tools);
        mediaRoutes(app, files, tools);
        lessonMediaRoute(app, files, config.uploadMaxBytes, tools);
        fileRoutes(app, files, config);
        exportRoutes(app, tools);
        boardRoutes(app, tools);
        directoryRoutes(app, config.identityUrl, tools);
        schoolLogoRoute(app, tools, config.environment !== 'production');
        webApp(app, {
          name: 'The admin web',
          folder: join(__dirname, '../web'),
          media: [new URL(config.filesPublicUrl).origin],
        });
      },
    },
    config,
  );
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
