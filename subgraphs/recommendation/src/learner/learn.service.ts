import type { EventScope } from '@lyceum/kernel/events/event';
import { allWritten, type BulkOperation } from '@lyceum/kernel/rows';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { predict } from '../model/predict';
import { questionOf } from '../model/rates';
import { type LearnerState, newLearner } from '../model/state';
import { ratesFor, tally } from '../rate/rate.service';
import { activeVersion, type Version } from '../snapshot/active.service';
import { type AnsweredRow, answered, type LoggedAnswer, type PredictionRow, predictions } from './answer-log.model';
import { bytesOf } from './bytes';
import { askedAgain, replay, takeIn } from './fold';
import { emptyLearner, type LearnerRow, learners } from './learner.model';
import { decodeState, encodeState } from './state-codec';

export interface ReleasedResult {
  resultId: string;
  examId: string;
  courseId: string;
  learnerId: string;
  revision: number;
  purpose: 'EXAM' | 'PRACTICE';
  submittedAt: Date;
  /** Whether it is the one of its attempt that counts. */
  standing: boolean;
  /** Whether learners may know how each answer went; else each is told as the whole did. */
  byAnswer: boolean;
  answers: { itemId: string; skills: string[]; correctness: number; omitted: boolean }[];
}

/** Results that a state remembers: more than a degree has, and what one replay reads at most. */
const LOG = 2_000;
/** Exams that are remembered as just done. */
const SEEN = 30;

type Scope = Pick<EventScope, 'tenant' | 'now'>;

/**
 * Takes in released results, each once, at its highest revision. What is new is added to the learner's state; a correction, a result
 * that comes after a later one and a new snapshot make the state anew from the log. Part of the events' transaction.
 * An answer that was left out tells of time and tactics rather than of the skill, and does not count.
 */
export async function learnFrom(scope: Scope, results: readonly ReleasedResult[]): Promise<void> {
  for (const some of oneOfEach(results)) await learnTogether(scope, some);
}

/** Results in their order, of each learner one at a time. */
function oneOfEach(results: readonly ReleasedResult[]): ReleasedResult[][] {
  const rounds: ReleasedResult[][] = [];
  const taken = new Map<string, number>();
  for (const result of results) {
    const round = taken.get(result.learnerId) ?? 0;
    taken.set(result.learnerId, round + 1);
    rounds[round] = [...(rounds[round] ?? []), result];
  }
  return rounds;
}

/** Of different learners. All are predicted from the rates as they were before any of them. */
async function learnTogether(scope: Scope, all: readonly ReleasedResult[]): Promise<void> {
  const known = await answered(scope).find({ _id: { $in: all.map(({ resultId }) => resultId) } });
  const befores = new Map(known.map((row) => [row._id, row]));
  const news = all.filter(({ resultId, revision }) => (befores.get(resultId)?.revision ?? -1) < revision);
  if (news.length === 0) return;
  const rows = await loggedAll(scope, news, befores);
  const [found, version] = [
    await learners(scope).find({ learnerId: { $in: rows.map(({ learnerId }) => learnerId) } }),
    await activeVersion(scope),
  ];
  const learnerOf = new Map(found.map((row) => [row.learnerId, row]));
  const earlier = rows.flatMap(({ _id }) => befores.get(_id) ?? []);
  await tally(scope, earlier.flatMap(ofItems), rows.flatMap(ofItems));
  const logged = rows.map(({ _id, ...fields }) => upsert<AnsweredRow>({ _id }, { $set: fields }));
  allWritten(await answered(scope).bulkWrite(logged));

  const foretold: BulkOperation<PredictionRow>[] = [];
  const kept: BulkOperation<LearnerRow>[] = [];
  for (const row of rows) {
    const isNew = !befores.has(row._id);
    const learner = learnerOf.get(row.learnerId) ?? emptyLearner(row.learnerId, scope.now);
    const before = stateOf(learner);
    const state = before ?? newLearner();
    if (isNew) foretold.push(...predictionOf(row, state, version));
    const isNext = before !== null && learner.version === version.id && before.at <= row.at.getTime();
    const goesOn = isNew && (isNext || learner.answers === 0);
    if (goesOn) takeIn(state, row, version);
    const next = goesOn ? state : await remade(scope, row.learnerId, version);
    kept.push(keeping(scope, { ...learner, seen: withSeen(learner, row) }, next, version));
  }
  allWritten(await predictions(scope).bulkWrite(foretold));
  allWritten(await learners(scope).bulkWrite(kept));
}

/**
 * Forgets the answers of a result that its learner may not see any more, as if it had never been released: neither beliefs nor an
 * export of them tell how it went. That its exam was handed in stays. Part of the event's transaction.
 */
export async function unlearn(
  scope: Scope,
  { resultId, learnerId }: Pick<ReleasedResult, 'resultId' | 'learnerId'>,
): Promise<void> {
  const [before, learner] = [
    await answered(scope).findOne({ _id: resultId, learnerId }),
    await learners(scope).findOne({ learnerId }),
  ];
  if (!before || !learner) return;
  await tally(scope, ofItems(before), []);
  await answered(scope).deleteMany({ _id: resultId });
  await predictions(scope).deleteMany({ _id: resultId });
  const version = await activeVersion(scope);
  await learners(scope).bulkWrite([keeping(scope, learner, await remade(scope, learnerId, version), version)]);
}

/** What a result says of its items: nothing where all that is told is how the whole went. */
const ofItems = ({ whole, answers }: AnsweredRow): LoggedAnswer[] => (whole ? [] : answers);

export function stateOf({ state }: Pick<LearnerRow, 'state'>): LearnerState | null {
  return state ? decodeState(bytesOf(state)) : null;
}

/** The learner's state as `version` sees all of their answers. */
async function remade(scope: TenantScope, learnerId: string, version: Version): Promise<LearnerState> {
  const log = await answered(scope).find({ learnerId }, { sort: { at: -1 }, limit: LOG });
  return replay(log.reverse(), version);
}

function withSeen({ seen }: LearnerRow, { examId, at }: AnsweredRow): LearnerRow['seen'] {
  return [...seen.filter((one) => one.examId !== examId), { examId, at }].slice(-SEEN);
}

function keeping(
  { now }: Scope,
  { _id, learnerId, courses, seen }: LearnerRow,
  state: LearnerState,
  version: Version,
): BulkOperation<LearnerRow> {
  const set = { state: encodeState(state), answers: state.n, version: version.id, seen, at: now };
  return upsert<LearnerRow>({ learnerId }, { $set: set, $setOnInsert: { _id, courses } });
}

const upsert = <Row>(filter: object, update: object): BulkOperation<Row> => ({
  updateOne: { filter: filter as never, update: update as never, upsert: true },
});

/** The rows for the log. Of an item that was there before, the rates stay those of its first prediction. */
async function loggedAll(
  scope: TenantScope,
  results: readonly ReleasedResult[],
  befores: ReadonlyMap<string, AnsweredRow>,
): Promise<AnsweredRow[]> {
  const counted = results.map((result) => (result.standing ? result.answers.filter(({ omitted }) => !omitted) : []));
  const rates = await ratesFor(scope, counted.flat());
  return results.map((result, index) => {
    const { resultId: _id, learnerId, examId, courseId, revision, submittedAt, purpose } = result;
    const earlier = new Map(befores.get(_id)?.answers.map((answer) => [answer.itemId, answer]));
    const answers = (counted[index] ?? []).map(({ itemId, skills: given, correctness }): LoggedAnswer => {
      const skills = [...new Set(given)];
      const { rate, skillEase } = earlier.get(itemId) ?? questionOf(rates, itemId, skills);
      return { itemId, skills, y: Math.min(1, Math.max(0, correctness)), rate, skillEase };
    });
    const about = { _id, learnerId, examId, courseId, revision, at: submittedAt, retries: purpose === 'PRACTICE' };
    return { ...about, whole: !result.byAnswer, answers };
  });
}

/** What the model said before it knew: each item of the result from the same state, for they were answered together. */
function predictionOf(row: AnsweredRow, state: LearnerState, version: Version): BulkOperation<PredictionRow>[] {
  if (row.whole || row.answers.length === 0) return [];
  const at = row.at.getTime();
  const items = row.answers.map((answer) => ({
    itemId: answer.itemId,
    p: predict(version.weights, state, askedAgain(answer), at),
    y: answer.y,
  }));
  const fields = { learnerId: row.learnerId, version: version.id, at: row.at, items };
  return [upsert<PredictionRow>({ _id: row._id }, { $set: fields })];
}
