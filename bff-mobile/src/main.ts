import 'reflect-metadata';
import { startBff } from '@lyceum/kernel/bff';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { openFiles } from '@lyceum/kernel/files';
import { run } from '@lyceum/kernel/run';
import { variables } from './config';
import { CourseResolver } from './course/course.resolver';
import { answerFileRoute, UPLOAD_TIMEOUT_MS } from './exam/answer-file.route';
import { ExamResolver } from './exam/exam.resolver';
import { SubmitResolver } from './exam/submit.resolver';
import { HomeResolver } from './home/home.resolver';
import { InboxResolver } from './inbox/inbox.resolver';
import { LeaderboardResolver } from './leaderboard/leaderboard.resolver';
import { openLive } from './live/live';
import { liveRoute } from './live/live.route';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { ProfileResolver } from './profile/profile.resolver';
import { ResultsResolver } from './results/results.resolver';
import { SecurityResolver } from './security/security.resolver';
import { SessionResolver } from './session/session.resolver';
import { SsoResolver } from './sso/sso.resolver';

const bffMobile = {
  name: 'bff-mobile',
  resolvers: [
    HomeResolver,
    CourseResolver,
    ExamResolver,
    SubmitResolver,
    ResultsResolver,
    SessionResolver,
    SsoResolver,
    SecurityResolver,
    PrivacyResolver,
    ProfileResolver,
    InboxResolver,
    LeaderboardResolver,
  ],
} as const;

// A hand-in of the largest size, with what it is wrapped in; the router takes as much.
const HAND_IN_BYTES = 1_000_000;

export async function start(config: ConfigOf<typeof variables>) {
  const files = openFiles(config);
  const live = openLive(config);
  try {
    const running = await startBff(
      {
        ...bffMobile,
        resolvers: [...bffMobile.resolvers],
        bodyLimit: HAND_IN_BYTES,
        requestTimeoutMs: UPLOAD_TIMEOUT_MS,
        routes(app, tools) {
          liveRoute(app, live.hub, tools);
          answerFileRoute(app, files, tools);
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
