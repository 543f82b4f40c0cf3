import { mayPass } from '@lyceum/web/problem';
import { SaveAnswersDocument } from '../../__generated__/operations';
import { askAsMe } from './ask-as-me';
import { device, type KeptAnswer, type Place } from './device';
import { delayOf, problemIn } from './retry';
import type { ServerClock } from './server-clock';
import type { SittingState } from './sitting';

interface Surroundings {
  place: Place;
  clock: ServerClock;
  signal: AbortSignal;
  get: () => SittingState;
  become: (change: Partial<SittingState>) => void;
  /** Whether the server could be reached. */
  heard: (isThere: boolean) => void;
  timeIsOver: () => void;
  isHandedIn: () => void;
  deadlineIs: (deadline: string | null | undefined) => void;
  /** Another device has written something newer. */
  isBehind: () => void;
}

// After the last change; and at most this long after the first that is not sent.
const QUIET_MS = 1_000;
const MOST_MS = 5_000;
// Below what one request may have, with all around it.
const MOST_CHARACTERS = 250_000;
const MOST_ANSWERS = 100;

/** Takes changed answers to the server, one request at a time, until it has them all. */
export function createSender(around: Surroundings) {
  const { place, clock, signal, get, become } = around;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let failures = 0;
  let isSending = false;

  const unsent = (): KeptAnswer[] => {
    const { answers, refused } = get();
    return [...answers.values()].filter(({ itemId, seq, sentSeq }) => seq > sentSeq && !refused.has(itemId));
  };

  function plan(delay: number) {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(send, delay);
  }

  async function send(): Promise<void> {
    if (isSending || signal.aborted || get().phase !== 'WRITING') return;
    const batch = batchOf(unsent());
    waitingSince = undefined;
    if (batch.length === 0) return settled();
    isSending = true;
    become({ saving: 'SAVING' });
    const sentAt = performance.now();
    try {
      const answers = batch.map(({ itemId, seq, response }) => ({ itemId, seq, response }));
      const { saveAnswers } = await askAsMe(SaveAnswersDocument, { input: { attemptId: place.attemptId, answers } });
      clock.heard(saveAnswers.serverTime, sentAt);
      around.heard(true);
      failures = 0;
      await stored(batch, saveAnswers.stored);
      around.deadlineIs(saveAnswers.deadline);
      isSending = false;
      become({ problem: undefined });
      if (unsent().length > 0) plan(QUIET_MS);
      else settled();
    } catch (error) {
      isSending = false;
      failed(error, batch);
    }
  }

  async function stored(batch: readonly KeptAnswer[], there: readonly { itemId: string; seq: number }[]) {
    const seqs = new Map(there.map(({ itemId, seq }) => [itemId, seq]));
    const sent = batch.map(({ itemId, seq }) => ({ itemId, seq }));
    const answers = new Map(get().answers);
    for (const { itemId, seq } of sent) {
      const now = answers.get(itemId);
      if (now && now.sentSeq < seq) answers.set(itemId, { ...now, sentSeq: seq });
    }
    become({ answers });
    await device.markSent(place, sent).catch(() => undefined);
    if (sent.some(({ itemId, seq }) => (seqs.get(itemId) ?? 0) > seq)) around.isBehind();
  }

  function failed(error: unknown, batch: readonly KeptAnswer[]) {
    const problem = problemIn(error);
    const details = problem.details as { status?: string; itemId?: string };
    around.heard(problem.code !== 'OFFLINE');
    if (problem.code === 'CONFLICT') return details.status === 'HANDED_IN' ? around.isHandedIn() : around.timeIsOver();
    if (problem.code === 'BAD_USER_INPUT') {
      // One answer is not to hold up the others. Which one it is may not be told.
      const itemIds = details.itemId ? [details.itemId] : batch.map(({ itemId }) => itemId);
      become({ refused: new Map([...get().refused, ...itemIds.map((id) => [id, problem] as const)]) });
      return void send();
    }
    become({ saving: 'UNSENT', problem });
    if (mayPass(problem)) plan(delayOf(failures++, problem));
  }

  function settled() {
    const isBehind = [...get().answers.values()].some(({ seq, sentSeq }) => seq > sentSeq);
    become({ saving: isBehind ? 'UNSENT' : 'SAVED', ...(!isBehind && { problem: undefined }) });
  }

  return {
    changed() {
      if (unsent().length === 0) return;
      waitingSince ??= performance.now();
      // While the server is away, the next try is set already.
      if (failures > 0 || isSending) return;
      plan(Math.max(0, Math.min(QUIET_MS, waitingSince + MOST_MS - performance.now())));
    },
    /** The network may be back. */
    hurry() {
      if (unsent().length > 0) plan(Math.random() * 500);
    },
    close: () => clearTimeout(timer),
  };
}

function batchOf(answers: readonly KeptAnswer[]): KeptAnswer[] {
  const batch: KeptAnswer[] = [];
  let characters = 0;
  for (const answer of answers.slice(0, MOST_ANSWERS)) {
    characters += JSON.stringify(answer.response).length;
    if (batch.length > 0 && characters > MOST_CHARACTERS) break;
    batch.push(answer);
  }
  return batch;
}
