import type { Files } from '@lyceum/kernel/files';
import { grants } from '@lyceum/kernel/grants';
import { personalRows } from '@lyceum/kernel/personal-rows';
import type { Kept, PersonalData, Privacy, PrivacyScope } from '@lyceum/kernel/privacy';
import { accommodations } from './accommodation/accommodation.model';
import { answerFiles } from './answer-file/answer-file.model';
import { forgetFiles } from './answer-file/personal.service';
import { type AttemptRow, attempts, savedAnswers } from './attempt/attempt.model';
import { exams } from './exam/exam.model';
import { examTasks } from './exam-task/exam-task.model';
import { items, itemVersions } from './item/item.model';
import { leaderboardMembers } from './leaderboard/member.model';
import { markings } from './marking/marking.model';
import { countMarked, forgetMarkings } from './marking/personal.service';
import { proctorEvents, proctorReviews } from './proctoring/proctoring.model';
import { qtiExports } from './qti/qti-export.model';
import { qtiImports } from './qti/qti-import.model';
import { exportResults, forgetAnswers } from './result/personal.service';
import { results } from './result/result.model';
import { rubrics, rubricVersions } from './rubric/rubric.model';
import { knownSeats } from './seat/known-seat.model';
import { submissions } from './submission/submission.model';

/** Results are grades and stay on the books of the school, under an id that leads to nobody; what was written in them goes. */
export const assessmentPrivacy = ({ files }: { files: Pick<Files, 'list' | 'remove'> }): Privacy => ({
  async *exportPerson(scope, personId) {
    yield* exportAttempts(scope, personId);
    yield* personalRows(savedAnswers.collectionName, savedAnswers(scope), { learnerId: personId });
    yield* personalRows(submissions.collectionName, submissions(scope), { 'data.learnerId': personId }, ['hash']);
    yield* personalRows(answerFiles.collectionName, answerFiles(scope), { learnerId: personId });
    yield* exportResults(scope, personId);
    const { collectionName } = accommodations;
    yield* personalRows(collectionName, accommodations(scope), { learnerId: personId }, ['grantedBy']);
    yield* personalRows(proctorEvents.collectionName, proctorEvents(scope), { learnerId: personId }, ['recordedBy']);
    yield* personalRows(proctorReviews.collectionName, proctorReviews(scope), { learnerId: personId }, ['reviewedBy']);
    yield* personalRows(knownSeats.collectionName, knownSeats(scope), { learnerId: personId });
    const { collectionName: boards } = leaderboardMembers;
    yield* personalRows(boards, leaderboardMembers(scope), { learnerId: personId }, ['nicknameKey']);
    yield* personalRows(grants.collectionName, grants(scope), { _id: personId });
  },

  async erasePerson(scope, personId) {
    const saved = await savedAnswers(scope).deleteMany({ learnerId: personId });
    const submitted = await submissions(scope).deleteMany({ 'data.learnerId': personId });
    const answers = (await forgetAnswers(scope, personId)) + (await forgetFiles(scope, files, personId));
    const own = { learnerId: personId };
    const marked = await forgetMarkings(scope, personId);
    const granted = await grants(scope).deleteMany({ _id: personId });
    const seats = await knownSeats(scope).deleteMany(own);
    const shown = await leaderboardMembers(scope).deleteMany(own);
    const accommodated = await accommodations(scope).deleteMany(own);
    const noticed = (await proctorEvents(scope).deleteMany(own)) + (await proctorReviews(scope).deleteMany(own));
    return {
      erased: saved + submitted + answers + granted + seats + shown + accommodated + noticed + marked,
      kept: await keptOf(scope, personId),
    };
  },
});

/** From the seed, and from ids of the author in the order that was shown, follows the key of some kinds of questions. */
async function* exportAttempts(scope: PrivacyScope, learnerId: string): AsyncGenerator<PersonalData> {
  for await (const { name, rows } of personalRows(attempts.collectionName, attempts(scope), { learnerId }, ['seed']))
    yield {
      name,
      rows: (rows as AttemptRow[]).map(({ paper, ...row }) => ({
        ...row,
        paper: paper.map(({ shown: _, ...item }) => item),
      })),
    };
}

type Count = (scope: PrivacyScope, personId: string) => Promise<number>;

/** Of learners: what they sat and how they did. */
const grades: Record<string, Count> = {
  [attempts.collectionName]: (scope, learnerId) => attempts(scope).count({ learnerId }),
  [results.collectionName]: (scope, learnerId) => results(scope).count({ learnerId }),
};

/** Of those who work with exams: what they wrote and decided. */
const records: Record<string, Count> = {
  [items.collectionName]: (scope, createdBy) => items(scope).count({ createdBy }),
  [itemVersions.collectionName]: (scope, createdBy) => itemVersions(scope).count({ createdBy }),
  [exams.collectionName]: (scope, createdBy) => exams(scope).count({ createdBy }),
  [accommodations.collectionName]: (scope, grantedBy) => accommodations(scope).count({ grantedBy }),
  [proctorEvents.collectionName]: (scope, recordedBy) => proctorEvents(scope).count({ recordedBy }),
  [markings.collectionName]: countMarked,
  [rubrics.collectionName]: (scope, createdBy) => rubrics(scope).count({ createdBy }),
  [rubricVersions.collectionName]: (scope, createdBy) => rubricVersions(scope).count({ createdBy }),
  [examTasks.collectionName]: (scope, requestedBy) => examTasks(scope).count({ requestedBy }),
  [proctorReviews.collectionName]: (scope, reviewedBy) => proctorReviews(scope).count({ reviewedBy }),
  [qtiImports.collectionName]: (scope, startedBy) => qtiImports(scope).count({ startedBy }),
  [qtiExports.collectionName]: (scope, startedBy) => qtiExports(scope).count({ startedBy }),
};

async function keptOf(scope: PrivacyScope, personId: string): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const [counts, why] of [
    [grades, 'GRADES'],
    [records, 'RECORDS'],
  ] as const)
    for (const [what, count] of Object.entries(counts)) {
      const rows = await count(scope, personId);
      if (rows > 0) kept.push({ what, rows, why });
    }
  return kept;
}
