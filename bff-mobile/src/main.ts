import 'reflect-metadata';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { variables } from './config';
import { CourseResolver } from './course/course.resolver';
import { HomeResolver } from './home/home.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { ProfileResolver } from './profile/profile.resolver';
import { SecurityResolver } from './security/security.resolver';
import { SessionResolver } from './session/session.resolver';
import { SsoResolver } from './sso/sso.resolver';

const bffMobile = {
  name: 'bff-mobile',
  resolvers: [
    HomeResolver,
    CourseResolver,
    SessionResolver,
    SsoResolver,
    SecurityResolver,
    PrivacyResolver,
    ProfileResolver,
  ],
} as const;

export const start = (config: ConfigOf<typeof variables>) =>
  startBff({ ...bffMobile, resolvers: [...bffMobile.resolvers] }, config);

if (require.main === module) run(async () => [await start(readConfig(variables))]);
