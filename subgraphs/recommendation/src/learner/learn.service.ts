import type { EventScope } from '@lyceum/kernel/events/event';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { predict } from '../model/predict';
import { questionOf } from '../model/rates';
import { type LearnerState, newLearner } from '../model/state';
import { ratesFor, tally } from '../rate/rate.service';
import { activeVersion, type Version } from '../snapshot/active.service';
import { type AnsweredRow, answered, type LoggedAnswer, predictions } from './answer-log.model';
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
  answers: { itemId: string; skills: string[]; correctness: number; omitted: boolean }[];
}

/** Results that a state remembers: more than a degree has, and what one replay reads at most. */
const LOG = 2_000;
/** Exams that are remembered as just done. */
const SEEN = 30;

/**
 * Takes in a released result once, at its highest revision. What is new is added to the learner's state; a correction, a result
 * that comes after a later one and a new snapshot make the state anew from the log. Part of the event's transaction.
 * An answer that was left out tells of time and tactics rather than of the skill, and does not count.
 */
export async function learnFrom(scope: Pick<EventScope, 'tenant' | 'now'>, result: ReleasedResult): Promise<void> {
  const { resultId, learnerId, revision } = result;
  const [before, learner, version] = [
    await answered(scope).findOne({ _id: resultId }),
    (await learners(scope).findOne({ learnerId })) ?? emptyLearner(learnerId, scope.now),
    await activeVersion(scope),
  ];
  if (before && before.revision >= revision) return;
  const row = await logged(scope, result, before);
  await tally(scope, before?.answers ?? [], row.answers);
  const { _id, ...fields } = row;
  await answered(scope).updateOne({ _id }, { $set: fields }, { upsert: true });

  const known = stateOf(learner);
  const next = known !== null && !before && learner.version === version.id && known.at <= row.at.getTime();
  const fresh = learner.answers === 0 && !before;
  let state: LearnerState;
  if (next || fresh) {
    state = known ?? newLearner();
    await notePredictions(scope, row, state, version);
    takeIn(state, row, version);
  } else {
    if (!before) await notePredictions(scope, row, known ?? newLearner(), version);
    state = await remade(scope, learnerId, version);
  }
  await keepState(scope, { ...learner, seen: withSeen(learner, row) }, state, version);
}

/**
 * Forgets the answers of a result that its learner may not see any more, as if it had never been released: neither beliefs nor an
 * export of them tell how it went. That its exam was handed in stays. Part of the event's transaction.
 */
export async function unlearn(
  scope: Pick<EventScope, 'tenant' | 'now'>,
  { resultId, learnerId }: Pick<ReleasedResult, 'resultId' | 'learnerId'>,
): Promise<void> {
  const [before, learner] = [
    await answered(scope).findOne({ _id: resultId, learnerId }),
    await learners(scope).findOne({ learnerId }),
  ];
  if (!before || !learner) return;
  await tally(scope, before.answers, []);
  await answered(scope).deleteMany({ _id: resultId });
  await predictions(scope).deleteMany({ _id: resultId });
  const version = await activeVersion(scope);
  await keepState(scope, learner, await remade(scope, learnerId, version), version);
}

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

async function keepState(
  scope: Pick<EventScope, 'tenant' | 'now'>,
  { _id, learnerId, courses, seen }: LearnerRow,
  state: LearnerState,
  version: Version,
): Promise<void> {
  const set = { state: encodeState(state), answers: state.n, version: version.id, seen, at: scope.now };
  await learners(scope).updateOne({ learnerId }, { $set: set, $setOnInsert: { _id, courses } } as never, {
    upsert: true,
  });
}

/** The row for the log. Of an item that was there before, the rates stay those of its first prediction. */
async function logged(scope: TenantScope, result: ReleasedResult, before: AnsweredRow | null): Promise<AnsweredRow> {
  const { resultId, learnerId, examId, courseId, revision, submittedAt, purpose, standing } = result;
  const counted = standing ? result.answers.filter(({ omitted }) => !omitted) : [];
  const rates = await ratesFor(scope, counted);
  const earlier = new Map(before?.answers.map((answer) => [answer.itemId, answer]));
  const answers = counted.map(({ itemId, skills: given, correctness }): LoggedAnswer => {
    const skills = [...new Set(given)];
    const { rate, skillEase } = earlier.get(itemId) ?? questionOf(rates, itemId, skills);
    return { itemId, skills, y: Math.min(1, Math.max(0, correctness)), rate, skillEase };
  });
  return {
    _id: resultId,
    learnerId,
    examId,
    courseId,
    revision,
    at: submittedAt,
    retries: purpose === 'PRACTICE',
    answers,
  };
}

/** What the model said before it knew: each item of the result from the same state, for they were answered together. */
async function notePredictions(
  scope: TenantScope,
  row: AnsweredRow,
  state: LearnerState,
  version: Version,
): Promise<void> {
  if (row.answers.length === 0) return;
  const at = row.at.getTime();
  const items = row.answers.map((answer) => ({
    itemId: answer.itemId,
    p: predict(version.weights, state, askedAgain(answer), at),
    y: answer.y,
  }));
  const fields = { learnerId: row.learnerId, version: version.id, at: row.at, items };
  await predictions(scope).updateOne({ _id: row._id }, { $set: fields }, { upsert: true });
}
