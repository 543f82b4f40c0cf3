import { paceOf } from '../model/predict';
import { logit, type Question } from '../model/rates';
import { type LearnerState, newLearner, update } from '../model/state';
import type { Version } from '../snapshot/active.service';
import type { AnsweredRow, LoggedAnswer } from './answer-log.model';
import { decodeState, encodeState } from './state-codec';

/** A logged answer as it was asked: with the rates that were known then. */
export function askedAgain({ itemId, skills, rate, skillEase }: LoggedAnswer): Question {
  return { item: itemId, skills, rate, ease: logit(rate), skillEase };
}

/** Takes in the answers of one result, in their order. */
export function takeIn(state: LearnerState, row: Omit<AnsweredRow, '_id' | 'learnerId'>, { weights }: Version): void {
  const retries = row.retries && weights?.mode !== 'lean';
  const at = row.at.getTime();
  for (const answer of row.answers) {
    const { itemId: item, skills, y } = answer;
    update(state, askedAgain(answer), { item, skills, y, at, retries }, paceOf(weights));
  }
}

/** A state made anew from the log, oldest result first; it is rounded where storing it would have, so that both ways end alike. */
export function replay(log: readonly AnsweredRow[], version: Version): LearnerState {
  let state = newLearner();
  for (const row of log) {
    takeIn(state, row, version);
    state = decodeState(encodeState(state));
  }
  return state;
}
