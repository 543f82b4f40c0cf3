import type { ConfigOf } from '@lyceum/kernel/config';
import { openFiles } from '@lyceum/kernel/files';
import { grants, grantsConsumer } from '@lyceum/kernel/grants';
import { createLog } from '@lyceum/kernel/log';
import { openRateLimits } from '@lyceum/kernel/rate-limits';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { accommodations } from './accommodation/accommodation.model';
import { AccommodationResolver } from './accommodation/accommodation.resolver';
import { answerFiles } from './answer-file/answer-file.model';
import { AnswerFileResolver } from './answer-file/answer-file.resolver';
import { unnamedFiles } from './answer-file/unnamed-files.job';
import { attempts, savedAnswers } from './attempt/attempt.model';
import { AttemptResolver } from './attempt/attempt.resolver';
import { deadlineConsumer } from './attempt/deadline.consumer';
import { overdueAttempts } from './attempt/overdue.job';
import { openTickets } from './attempt/ticket';
import { BoardCohortResolver, BoardResolver } from './board/board.resolver';
import type { variables } from './config';
import { type AssessmentContext, createAssessmentContext } from './context';
import { exams } from './exam/exam.model';
import { ExamDrawResolver, ExamItemResolver, ExamPlanResolver, ExamResolver } from './exam/exam.resolver';
import { examTaskConsumer } from './exam-task/exam-task.consumer';
import { examTasks } from './exam-task/exam-task.model';
import { ExamTaskResolver } from './exam-task/exam-task.resolver';
import { items, itemVersions } from './item/item.model';
import { ItemResolver, ItemVersionResolver } from './item/item.resolver';
import { type Boards, memoryBoards } from './leaderboard/boards';
import { leaderboardConsumer } from './leaderboard/leaderboard.consumer';
import { LeaderboardResolver } from './leaderboard/leaderboard.resolver';
import { leaderboardMembers } from './leaderboard/member.model';
import { redisBoards } from './leaderboard/redis-boards';
import { deskConsumer } from './marking/desk.consumer';
import { markings } from './marking/marking.model';
import { MarkingProgressResolver, MarkingResolver, MarkResolver } from './marking/marking.resolver';
import { permissions } from './permissions';
import { assessmentPrivacy } from './privacy';
import { proctorEvents, proctorReviews } from './proctoring/proctoring.model';
import { ProctoringResolver } from './proctoring/proctoring.resolver';
import { qtiJobs } from './qti/qti.consumer';
import { QtiExportResolver, QtiImportResolver } from './qti/qti.resolver';
import { qtiExports } from './qti/qti-export.model';
import { qtiEntries, qtiImports } from './qti/qti-import.model';
import { RegradeEffectResolver, RegradeResolver } from './regrade/regrade.resolver';
import { releaseDue } from './release/release.job';
import { ReleaseResolver } from './release/release.resolver';
import { gradingConsumer } from './result/grading.consumer';
import { watchGradingQueue } from './result/queue.metric';
import { results } from './result/result.model';
import { GradebookResolver, ResultResolver } from './result/result.resolver';
import { findVisible } from './result/result.service';
import { rubrics, rubricVersions } from './rubric/rubric.model';
import { RubricResolver } from './rubric/rubric.resolver';
import { knownSeats } from './seat/known-seat.model';
import { seatConsumer } from './seat/seat.consumer';
import { ResultChangeResolver, SheetResolver } from './sheet/sheet.resolver';
import { ItemStatisticsResolver, StatisticsResolver } from './statistics/statistics.resolver';
import { submissions } from './submission/submission.model';
import { SubmissionResolver } from './submission/submission.resolver';

export type AssessmentConfig = ConfigOf<typeof variables>;

/** What composition and the permission table need: no configuration. */
export const assessmentSchema = {
  name: 'assessment',
  resolvers: [
    ItemResolver,
    ItemVersionResolver,
    SubmissionResolver,
    ResultResolver,
    GradebookResolver,
    RubricResolver,
    MarkingResolver,
    MarkResolver,
    MarkingProgressResolver,
    ExamTaskResolver,
    ReleaseResolver,
    RegradeResolver,
    RegradeEffectResolver,
    StatisticsResolver,
    ItemStatisticsResolver,
    BoardResolver,
    SheetResolver,
    ResultChangeResolver,
    ExamResolver,
    ExamPlanResolver,
    ExamDrawResolver,
    BoardCohortResolver,
    ExamItemResolver,
    AccommodationResolver,
    AttemptResolver,
    AnswerFileResolver,
    ProctoringResolver,
    LeaderboardResolver,
    QtiImportResolver,
    QtiExportResolver,
  ],
  references: {
    Item: ({ id }, { loaders }) => loaders.items.load(id),
    Attempt: ({ id }, { loaders }) => loaders.visibleAttempts.load(id),
    Exam: ({ id }, { loaders }) => loaders.visibleExams.load(id),
    Result: ({ id }, ctx) => findVisible(ctx, id),
  },
  permissions,
  collections: [
    items,
    itemVersions,
    exams,
    attempts,
    savedAnswers,
    answerFiles,
    accommodations,
    knownSeats,
    proctorEvents,
    proctorReviews,
    submissions,
    results,
    rubrics,
    rubricVersions,
    markings,
    examTasks,
    leaderboardMembers,
    qtiImports,
    qtiEntries,
    qtiExports,
    grants,
  ],
} satisfies Omit<Subgraph<AssessmentContext>, 'context' | 'privacy'>;

/** Tests get one from `startAssessment` (test/fixtures.ts). */
export function assessment(config: AssessmentConfig): Subgraph<AssessmentContext> {
  const tickets = openTickets(config.principalSecret);
  const files = openFiles(config);
  const boards = openBoards(config);
  const limits = openRateLimits('assessment', config.redisUrl, createLog('assessment', config.logLevel));
  return {
    ...assessmentSchema,
    context: (base) => createAssessmentContext(base, { tickets, limits, files, boards }),
    privacy: assessmentPrivacy({ files }),
    consumers: ({ store, log, metrics }) => {
      watchGradingQueue(store, metrics.registry, log);
      return [
        grantsConsumer('assessment'),
        seatConsumer,
        deadlineConsumer,
        deskConsumer,
        examTaskConsumer,
        leaderboardConsumer(boards),
        qtiJobs(files),
        ...(config.grading === 'off' ? [] : [gradingConsumer({ duty: config.gradingDuty ?? 0.5, concurrency: 32 })]),
      ];
    },
    jobs: () => [releaseDue(), overdueAttempts, unnamedFiles({ files })],
    close: async () => {
      boards.close();
      limits.close();
    },
  };
}

/** The sorted sets of platforms that share a Redis are told apart by the prefix of their databases. */
function openBoards({ redisUrl, databasePrefix, logLevel }: AssessmentConfig): Boards {
  const root = `lyceum:${databasePrefix}:assessment:boards`;
  return redisUrl ? redisBoards(redisUrl, root, createLog('assessment', logLevel)) : memoryBoards();
}
