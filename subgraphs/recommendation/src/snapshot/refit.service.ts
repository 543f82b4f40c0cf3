import { setImmediate as pause } from 'node:timers/promises';
import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type AnsweredRow, answered } from '../learner/answer-log.model';
import { paceOf, predict, ratesOf, type Weights } from '../model/predict';
import { hashOf } from '../model/random';
import { questionOf } from '../model/rates';
import { auc, calibrationError, logLoss, type Predicted } from '../model/score';
import { type Answer, newLearner, update } from '../model/state';
import { training } from '../model/train';
import { activeVersion } from './active.service';
import { promote } from './promote.service';
import { type Figures, type SnapshotRow, snapshots, snapshotWeights } from './snapshot.model';
import { encodeWeights } from './weights-codec';

type Scope = TenantScope & { readonly now: Date };

/** Fewer tell too little: Elo does better then. */
export const MIN_ANSWERS = 1_000;
const MIN_LEARNERS = 50;
/** The newest; about 20 s of one core, in slices, and 150 MB while it runs. */
const MAX_ANSWERS = 400_000;
const PAGE = 500;
/** One learner in so many is never trained on, in any refit: what they say of a snapshot holds against those before it too. */
const HELD_OUT = 10;
/** What a snapshot may lose on learners held out, and by how much it may be wrong about its own certainty. */
export const GATE = { auc: 0.003, ece: 0.02 };

/**
 * Fits the model anew to all answers of the tenant, each at its highest revision, and promotes it when it passes the gate. A
 * snapshot that does not is kept with its figures. Null when there are too few answers.
 */
export async function refit(scope: Scope, signal?: AbortSignal): Promise<SnapshotRow | null> {
  const histories = await readHistories(scope);
  const isHeldOut = (learnerId: string) => hashOf(learnerId) % HELD_OUT === 0;
  const train = [...histories].filter(([id]) => !isHeldOut(id)).map(([, history]) => history);
  const heldOut = [...histories].filter(([id]) => isHeldOut(id)).map(([, history]) => history);
  const answers = train.reduce((sum, { length }) => sum + length, 0);
  if (answers < MIN_ANSWERS || train.length < MIN_LEARNERS || heldOut.length === 0) return null;

  const weights = await fit(train, signal);
  const incumbent = await activeVersion(scope);
  const figures = judge(weights, weights, heldOut);
  const before = judge(incumbent.weights, weights, heldOut);
  const { passed, verdict } = gate(figures, before);
  const row: SnapshotRow = {
    _id: newId(),
    status: passed ? 'CANDIDATE' : 'REJECTED',
    mode: weights.mode,
    createdAt: scope.now,
    promotedAt: null,
    trainedOn: { answers, learners: train.length },
    figures,
    against: { ...before, snapshotId: incumbent.weights ? incumbent.id : null },
    verdict,
  };
  // Weights first: a snapshot that is there has them.
  await snapshotWeights(scope).create({ _id: row._id, bytes: await encodeWeights(weights) });
  await snapshots(scope).create(row);
  return passed ? promote(scope, row._id) : row;
}

export function gate(figures: Figures, before: Figures): { passed: boolean; verdict: string } {
  const lost = before.auc - figures.auc;
  const faults = [
    ...(lost > GATE.auc ? [`AUC fell by ${lost.toFixed(4)}, ${GATE.auc} is allowed`] : []),
    ...(figures.ece > GATE.ece ? [`the calibration error is ${figures.ece.toFixed(4)}, ${GATE.ece} is allowed`] : []),
    ...(Number.isNaN(figures.auc) ? ['the learners held out have answered all right or all wrong'] : []),
  ];
  if (faults.length > 0) return { passed: false, verdict: `Rejected: ${faults.join('; ')}.` };
  return { passed: true, verdict: `Passed: AUC ${figures.auc.toFixed(4)} after ${before.auc.toFixed(4)}.` };
}

/** The answers of each learner, oldest first. */
async function readHistories(scope: TenantScope): Promise<Map<string, Answer[]>> {
  const rows: AnsweredRow[] = [];
  let answers = 0;
  for (let last: string | undefined; answers < MAX_ANSWERS; ) {
    const older = last === undefined ? {} : { _id: { $lt: last } };
    const found = await answered(scope).find({ ...older, whole: { $ne: true } }, { sort: { _id: -1 }, limit: PAGE });
    for (const row of found) answers += row.answers.length;
    rows.push(...found);
    last = found.at(-1)?._id;
    if (found.length < PAGE) break;
  }
  rows.sort((a, b) => a.at.getTime() - b.at.getTime());
  const histories = new Map<string, Answer[]>();
  for (const { learnerId, at, retries, answers } of rows) {
    const history = histories.get(learnerId) ?? [];
    histories.set(learnerId, history);
    for (const { itemId: item, skills, y } of answers) history.push({ item, skills, y, at: at.getTime(), retries });
  }
  return histories;
}

/** "full" as soon as anything may be answered again; "lean" knows nothing of single items. */
async function fit(histories: Answer[][], signal?: AbortSignal): Promise<Weights> {
  const mode = histories.some((history) => history.some(({ retries }) => retries)) ? 'full' : 'lean';
  const steps = training(histories, mode);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    // Requests are answered in between.
    await pause();
    signal?.throwIfAborted();
  }
}

/** Predicts, then uses, each answer of learners that nobody has trained on; both models see items as the newer one counted them. */
function judge(weights: Weights | null, counted: Weights, histories: readonly Answer[][]): Figures {
  const rates = ratesOf(counted);
  const predicted: Predicted[] = [];
  histories.forEach((history, learner) => {
    const state = newLearner();
    history.forEach((answer, nth) => {
      const question = questionOf(rates, answer.item, answer.skills);
      const p = predict(weights, state, question, answer.at);
      predicted.push({ learner, p, y: answer.y >= 0.5 ? 1 : 0, nth });
      update(state, question, answer, paceOf(weights), answer.retries && weights?.mode !== 'lean');
    });
  });
  return {
    answers: predicted.length,
    learners: histories.length,
    auc: auc(predicted),
    logLoss: logLoss(predicted),
    ece: calibrationError(predicted),
  };
}
