import type { Context } from '@lyceum/kernel/context';
import type { Files } from '@lyceum/kernel/files';
import { groupLoader, rowLoader } from '@lyceum/kernel/loaders';
import type { RateLimits } from '@lyceum/kernel/rate-limits';
import { listByAttempts } from './answer-file/answer-file.service';
import { listOwn, listPapers, listSaved, listVisible as visibleAttempts } from './attempt/attempt.service';
import type { Tickets } from './attempt/ticket';
import { listByIds as examsByIds } from './exam/exam.service';
import { listSittings, listVisible as visibleExams } from './exam/my-exams.service';
import { listByIds as itemsByIds, listVersionsByIds } from './item/item.list';
import type { Boards } from './leaderboard/boards';
import { listReviews } from './proctoring/proctoring.service';
import { listKeptBack } from './release/still-sat';
import { listByIds as resultsById } from './result/result.service';
import { listSecrets } from './result/secret.service';
import { listByIds as rubricsByIds } from './rubric/rubric.service';
import { listUses } from './rubric/rubric.uses';
import { listHandedIn } from './submission/handed-in';

/** What services need of the process that they run in. */
export interface AssessmentTools {
  tickets: Tickets;
  limits: RateLimits;
  files: Files;
  boards: Boards;
}

export type AssessmentContext = ReturnType<typeof createAssessmentContext>;

export function createAssessmentContext(base: Context, tools: AssessmentTools) {
  return Object.assign(base, {
    ...tools,
    loaders: {
      items: rowLoader(
        (ids) => itemsByIds(base, ids),
        (row) => row._id,
      ),
      itemVersions: rowLoader(
        (ids) => listVersionsByIds(base, ids),
        (row) => row._id,
      ),
      exams: rowLoader(
        (ids) => examsByIds(base, ids),
        (row) => row._id,
      ),
      visibleExams: rowLoader(
        (ids) => visibleExams(base, ids),
        (row) => row._id,
      ),
      mySittings: rowLoader(
        (examIds) => listSittings(base, examIds),
        (sitting) => sitting.examId,
      ),
      visibleAttempts: rowLoader(
        (ids) => visibleAttempts(base, ids),
        (row) => row._id,
      ),
      ownAttempts: groupLoader(
        (examIds) => listOwn(base, examIds),
        (row) => row.examId,
      ),
      papers: rowLoader(
        (ids) => listPapers(base, ids),
        (row) => row._id,
      ),
      handedIn: rowLoader(
        (attemptIds) => listHandedIn(base, attemptIds),
        (attemptId) => attemptId,
      ),
      answerFiles: groupLoader(
        (attemptIds) => listByAttempts(base, attemptIds),
        (row) => row.attemptId,
      ),
      savedAnswers: rowLoader(
        (ids) => listSaved(base, ids),
        (row) => row._id,
      ),
      proctorReviews: groupLoader(
        (ids) => listReviews(base, ids),
        (row) => row.attemptId,
      ),
      results: rowLoader(
        (ids) => resultsById(base, ids),
        (row) => row._id,
      ),
      keptBack: rowLoader(
        (examIds) => listKeptBack(base, examIds),
        (examId) => examId,
      ),
      secrets: groupLoader(
        (itemIds) => listSecrets(base, itemIds),
        (secret) => secret.itemId,
      ),
      rubricVersions: rowLoader(
        (ids) => rubricsByIds(base, ids),
        (row) => row._id,
      ),
      rubricUses: groupLoader(
        (rubricIds) => listUses(base, rubricIds),
        (use) => use.rubricId,
      ),
    },
  });
}
