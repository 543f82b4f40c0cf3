import { resolvers as ownResolvers } from '@lyceum/bff/schema';
import { ApiKeyResolver } from './api-keys/api-key.resolver';
import { AuditResolver } from './audit/audit.resolver';
import { BoardResolver } from './board/board.resolver';
import { CohortResolver, CohortSeatsResolver } from './cohorts/cohort.resolver';
import { CourseResolver } from './courses/course.resolver';
import { CoursePeopleResolver } from './courses/course-people.resolver';
import { LessonResolver } from './courses/lesson.resolver';
import { DeadLetterResolver } from './dead-letters/dead-letter.resolver';
import { DirectoryResolver } from './directory/directory.resolver';
import { AccommodationResolver } from './exams/accommodation.resolver';
import { ExamResolver } from './exams/exam.resolver';
import { ItemChoiceResolver } from './exams/item-choice.resolver';
import { ProctoringResolver } from './exams/proctoring.resolver';
import { MarkingResolver } from './grading/marking.resolver';
import { RegradeResolver } from './grading/regrade.resolver';
import { ExamResultResolver } from './grading/result.resolver';
import { RubricResolver } from './grading/rubric.resolver';
import { ItemResolver } from './items/item.resolver';
import { ItemPageResolver } from './items/item-page.resolver';
import { ItemTextResolver } from './items/text.resolver';
import { OverviewResolver } from './overview/overview.resolver';
import { LearnerResultResolver } from './people/learner-result.resolver';
import { PersonResolver } from './people/person.resolver';
import { PersonalResolver } from './people/personal.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { QtiResolver } from './qti/qti.resolver';
import { BulkRoleResolver } from './roles/bulk.resolver';
import { GivenRoleResolver } from './roles/given-role.resolver';
import { RoleHolderResolver } from './roles/holder.resolver';
import { RoleResolver } from './roles/role.resolver';
import { RosterResolver } from './roster/roster.resolver';
import { SeatResolver } from './seats/seat.resolver';
import { PeopleSecurityResolver } from './security/security.resolver';
import { TenantResolver } from './tenant/tenant.resolver';
export const resolvers = [
  ...ownResolvers,
  ApiKeyResolver,
  AuditResolver,
  BoardResolver,
  CohortResolver,
  CohortSeatsResolver,
  CourseResolver,
  CoursePeopleResolver,
  LessonResolver,
  DeadLetterResolver,
  DirectoryResolver,
  AccommodationResolver,
  ExamResolver,
  ItemChoiceResolver,
  ProctoringResolver,
  MarkingResolver,
  RegradeResolver,
  ExamResultResolver,
  RubricResolver,
  ItemResolver,
  ItemPageResolver,
  ItemTextResolver,
  OverviewResolver,
  PersonResolver,
  LearnerResultResolver,
  PersonalResolver,
  PrivacyResolver,
  QtiResolver,
  RoleResolver,
  BulkRoleResolver,
  GivenRoleResolver,
  RoleHolderResolver,
  RosterResolver,
  SeatResolver,
  PeopleSecurityResolver,
  TenantResolver,
] as const;
