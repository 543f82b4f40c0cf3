import { choosing, type Hall, type Sitter } from '../../exam-day/hall';
import { cpuByProcess, perEach } from './cpu';
import { type Sent, sendAll } from './open-loop';
import type { Measured } from './platform';
import { say } from './print';
import { print } from './report';

export interface Paced {
  rate: number;
  seconds: number;
}

const SAVE =
  'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedAt serverTime deadline stored { itemId seq } } }';

/** Learners who have saved an answer a moment ago, as a device does every few seconds: their tokens are known. */
export async function seated(
  hall: Hall,
  { graphUrl }: Measured,
  { rate, seconds }: Paced,
): Promise<{ sitters: Sitter[]; sent: Sent }> {
  const sitters = await hall.admit(rate * seconds);
  const [itemId = ''] = hall.itemIds;
  const requests = sitters.map(({ attemptId, token }) => {
    const answers = [{ itemId, seq: 1, response: choosing(attemptId, itemId, 'b') }];
    return { token, body: JSON.stringify({ query: SAVE, variables: { input: { attemptId, answers } } }) };
  });
  return { sitters, sent: await sendAll(graphUrl, requests, rate, (text) => text.includes('"savedAt":"')) };
}

export async function saveTogether(hall: Hall, platform: Measured, paced: Paced): Promise<void> {
  const before = cpuByProcess(platform);
  const { sitters, sent } = await seated(hall, platform, paced);
  print([[`saved together, ${paced.rate}/s`, [{ sent, count: sitters.length, cpu: new Map() }]]]);
  say(`CPU ms a save: ${perEach(platform, before, sent.latencies.length)}`);
}

const START = 'mutation ($examId: ID!) { startAttempt(input: { examId: $examId }) { id } }';

/** All begin at the same moment, which is when papers are drawn. */
export async function barrierStart(hall: Hall, platform: Measured, { rate, seconds }: Paced): Promise<void> {
  const sitters = await hall.admit(rate * seconds, false);
  const body = JSON.stringify({ query: START, variables: { examId: hall.examId } });
  const requests = sitters.map(({ token }) => ({ body, token }));
  const before = cpuByProcess(platform);
  const sent = await sendAll(platform.graphUrl, requests, rate, (text) => text.includes('"id":"'));
  print([[`begun together, ${rate}/s`, [{ sent, count: sitters.length, cpu: new Map() }]]]);
  say(`CPU ms a start: ${perEach(platform, before, sent.latencies.length)}`);
}
