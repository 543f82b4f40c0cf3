import 'reflect-metadata';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { variables } from './config';
import { CourseResolver } from './course/course.resolver';
import { HomeResolver } from './home/home.resolver';
import { SessionResolver } from './session/session.resolver';

const bffMobile = { name: 'bff-mobile', resolvers: [HomeResolver, CourseResolver, SessionResolver] } as const;

export const start = (config: ConfigOf<typeof variables>) =>
  startBff({ ...bffMobile, resolvers: [...bffMobile.resolvers] }, config);

if (require.main === module) run(async () => [await start(readConfig(variables))]);
