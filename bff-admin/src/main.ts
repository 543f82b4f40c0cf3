import 'reflect-metadata';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { fileRoutes } from '@lyceum/kernel/file-links';
import { openFiles } from '@lyceum/kernel/files';
import { run } from '@lyceum/kernel/run';
import { ApiKeyResolver } from './api-keys/api-key.resolver';
import { AuditResolver } from './audit/audit.resolver';
import { CohortResolver } from './cohorts/cohort.resolver';
import { variables } from './config';
import { CourseResolver } from './courses/course.resolver';
import { CoursePeopleResolver } from './courses/course-people.resolver';
import { LessonResolver } from './courses/lesson.resolver';
import { DirectoryResolver } from './directory/directory.resolver';
import { directoryRoutes } from './directory/proxy';
import { OverviewResolver } from './overview/overview.resolver';
import { PersonResolver } from './people/person.resolver';
import { PersonalResolver } from './people/personal.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { RoleResolver } from './roles/role.resolver';
import { RosterResolver } from './roster/roster.resolver';
import { UPLOAD_TIMEOUT_MS, uploadRoutes } from './roster/uploads';
import { SeatResolver } from './seats/seat.resolver';
import { SecurityResolver } from './security/security.resolver';
import { SessionResolver } from './session/session.resolver';
import { SsoResolver } from './sso/sso.resolver';
import { TenantResolver } from './tenant/tenant.resolver';

export function start(config: ConfigOf<typeof variables>) {
  const files = openFiles(config);
  return startBff(
    {
      name: 'bff-admin',
      resolvers: [
        OverviewResolver,
        PersonResolver,
        PersonalResolver,
        CourseResolver,
        CoursePeopleResolver,
        LessonResolver,
        CohortResolver,
        SeatResolver,
        RosterResolver,
        SessionResolver,
        SsoResolver,
        TenantResolver,
        DirectoryResolver,
        AuditResolver,
        PrivacyResolver,
        SecurityResolver,
        RoleResolver,
        ApiKeyResolver,
      ],
      requestTimeoutMs: UPLOAD_TIMEOUT_MS,
      routes(app, tools) {
        uploadRoutes(app, files, config.uploadMaxBytes, tools);
        fileRoutes(app, files, config);
        directoryRoutes(app, config.identityUrl, tools);
      },
    },
    config,
  );
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
