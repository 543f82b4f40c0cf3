import 'reflect-metadata';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { fileRoutes } from '@lyceum/kernel/file-links';
import { openFiles } from '@lyceum/kernel/files';
import { run } from '@lyceum/kernel/run';
import { ApiKeyResolver } from './api-keys/api-key.resolver';
import { AuditResolver } from './audit/audit.resolver';
import { BoardResolver } from './board/board.resolver';
import { boardRoutes } from './board/board.route';
import { CohortResolver } from './cohorts/cohort.resolver';
import { variables } from './config';
import { CourseResolver } from './courses/course.resolver';
import { CoursePeopleResolver } from './courses/course-people.resolver';
import { LessonResolver } from './courses/lesson.resolver';
import { DirectoryResolver } from './directory/directory.resolver';
import { directoryRoutes } from './directory/proxy';
import { AccommodationResolver } from './exams/accommodation.resolver';
import { ExamResolver } from './exams/exam.resolver';
import { ItemChoiceResolver } from './exams/item-choice.resolver';
import { ProctoringResolver } from './exams/proctoring.resolver';
import { exportRoutes } from './grading/exports';
import { MarkingResolver } from './grading/marking.resolver';
import { RegradeResolver } from './grading/regrade.resolver';
import { ExamResultResolver } from './grading/result.resolver';
import { RubricResolver } from './grading/rubric.resolver';
import { ItemResolver } from './items/item.resolver';
import { mediaRoutes } from './items/media';
import { OverviewResolver } from './overview/overview.resolver';
import { PersonResolver } from './people/person.resolver';
import { PersonalResolver } from './people/personal.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { QtiResolver } from './qti/qti.resolver';
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
        ExamResolver,
        ItemChoiceResolver,
        AccommodationResolver,
        ProctoringResolver,
        MarkingResolver,
        RubricResolver,
        ExamResultResolver,
        RegradeResolver,
        BoardResolver,
        SeatResolver,
        RosterResolver,
        QtiResolver,
        SessionResolver,
        SsoResolver,
        TenantResolver,
        DirectoryResolver,
        AuditResolver,
        PrivacyResolver,
        SecurityResolver,
        RoleResolver,
        ApiKeyResolver,
        ItemResolver,
      ],
      requestTimeoutMs: UPLOAD_TIMEOUT_MS,
      routes(app, tools) {
        uploadRoutes(app, files, config.uploadMaxBytes, tools);
        mediaRoutes(app, files, tools);
        fileRoutes(app, files, config);
        exportRoutes(app, tools);
        boardRoutes(app, tools);
        directoryRoutes(app, config.identityUrl, tools);
      },
    },
    config,
  );
}

if (require.main === module) run(async () => [await start(readConfig(variables))]);
