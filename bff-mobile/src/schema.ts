import { resolvers as ownResolvers } from '@lyceum/bff/schema';
import { CourseResolver } from './course/course.resolver';
import { ExamResolver } from './exam/exam.resolver';
import { RichTextResolver } from './exam/question.resolver';
import { SubmitResolver } from './exam/submit.resolver';
import { HomeResolver } from './home/home.resolver';
import { InboxResolver } from './inbox/inbox.resolver';
import { LeaderboardResolver } from './leaderboard/leaderboard.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { ProfileResolver } from './profile/profile.resolver';
import { ProgressResolver } from './progress/progress.resolver';
import { ResultsResolver } from './results/results.resolver';
export const resolvers = [
  ...ownResolvers,
  CourseResolver,
  ExamResolver,
  RichTextResolver,
  SubmitResolver,
  HomeResolver,
  InboxResolver,
  LeaderboardResolver,
  PrivacyResolver,
  ProfileResolver,
  ProgressResolver,
  ResultsResolver,
] as const;
