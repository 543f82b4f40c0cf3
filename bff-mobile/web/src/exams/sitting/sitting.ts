import { mayPass, type Problem } from '@lyceum/web/problem';
import type { Response } from '@lyceum/web/question/response';
import { AttemptDocument, type AttemptFragment, AttemptPulseDocument } from '../../__generated__/operations';
import { forgetResults } from '../../last-seen';
import { askAsMe } from './ask-as-me';
import { device, type KeptAnswer, type KeptAttempt, type Place } from './device';
import { sendHandIn } from './hand-in';
import { keepPictures } from './pictures';
import { responseOf } from './response';
import { problemIn } from './retry';
import { createSender } from './sender';
import { openServerClock, type ServerClock } from './server-clock';
import { type AttemptUploads, createUploads } from './uploads';

export interface SittingState {
  readonly paper: AttemptFragment;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly flagged: ReadonlySet<string>;
  /** SAVED: the server has it all; UNSENT: this device alone has the last changes. */
  readonly saving: 'SAVED' | 'SAVING' | 'UNSENT';
  /** Why the last changes are not sent. */
  readonly problem?: Problem | undefined;
  /** Answers that the server did not take, until they are changed. */
  readonly refused: ReadonlyMap<string, Problem>;
  /** The device did not keep the last change: its store is full, or shut. */
  readonly deviceFails: boolean;
  /** Epoch milliseconds of the server; null: no end. */
  readonly deadline: number | null;
  readonly phase: 'WRITING' | 'HANDING_IN' | 'HANDED_IN';
  readonly handInProblem?: Problem | undefined;
  /** Once it is accepted; not known when the server handed in by itself. */
  readonly submissionId?: string | undefined;
}

/** An attempt that is open on this page, and on no other of this device. */
export interface Sitting {
  readonly place: Place;
  readonly clock: ServerClock;
  readonly uploads: AttemptUploads;
  readonly state: SittingState;
  subscribe(listener: () => void): () => void;
  /** On this device first, then to the server. */
  answer(itemId: string, response: Response): void;
  flag(itemId: string, flagged: boolean): void;
  /** Goes on until the server has taken it, over any number of starts of this page. */
  handIn(): void;
  close(): void;
}

const PULSE_MS = 60_000;
// Links to pictures work for a day.
const LINKS_MS = 12 * 3_600_000;

/**
 * By what this device keeps, at once; where it keeps nothing, by the network.
 * @throws ProblemError when neither has it
 */
export async function openSitting(place: Place): Promise<Sitting> {
  const kept = (await device.attempt(place).catch(() => undefined)) ?? (await fetchAttempt(place));
  const answers = await device.answers(place).catch(() => []);
  const sitting = createSitting(place, kept, answers);
  await sitting.uploads.resume().catch(() => undefined);
  return sitting;
}

async function fetchAttempt(place: Place): Promise<KeptAttempt> {
  return keepPaper(place, (await askAsMe(AttemptDocument, { id: place.attemptId })).attempt);
}

/** Puts a paper on the device, with the answers that the server has of it. */
export async function keepPaper(place: Place, paper: AttemptFragment): Promise<KeptAttempt> {
  const before = await device.attempt(place).catch(() => undefined);
  const kept: KeptAttempt = { flagged: [], ...before, ...place, ...justHeard(paper) };
  if (paper.status !== 'OPEN') return kept;
  void forgetResults(place.personId).catch(() => undefined);
  await device.keepAttempt(kept).catch(() => undefined);
  const known = new Map((await device.answers(place).catch(() => [])).map((answer) => [answer.itemId, answer]));
  await device.keepAnswers(merged(place, known, paper)).catch(() => undefined);
  return kept;
}

const justHeard = (paper: AttemptFragment) => ({
  paper,
  serverTime: Date.parse(paper.serverTime),
  deviceTime: Date.now(),
});

/** Answers of the server's that are newer than this device's. */
function merged(place: Place, known: ReadonlyMap<string, KeptAnswer>, { answers }: AttemptFragment): KeptAnswer[] {
  return answers
    .filter(({ itemId, seq }) => seq > (known.get(itemId)?.seq ?? -1))
    .map(({ itemId, seq, response }) => ({ ...place, itemId, seq, sentSeq: seq, response: responseOf(response) }));
}

function createSitting(place: Place, first: KeptAttempt, answers: readonly KeptAnswer[]): Sitting {
  let kept = first;
  const clock = openServerClock(first);
  let state: SittingState = {
    paper: first.paper,
    answers: new Map(answers.map((answer) => [answer.itemId, answer])),
    flagged: new Set(first.flagged),
    saving: answers.every(({ seq, sentSeq }) => seq <= sentSeq) ? 'SAVED' : navigator.onLine ? 'SAVING' : 'UNSENT',
    refused: new Map(),
    deviceFails: false,
    deadline: timeOf(first.paper.deadline),
    phase: first.submissionKey ? 'HANDING_IN' : 'WRITING',
  };
  const listeners = new Set<() => void>();
  const become = (change: Partial<SittingState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const closed = new AbortController();
  let connected = navigator.onLine;
  let lastLogged: { itemId?: string; at: number } | undefined;

  /** Another page of this device has it now, or it is the server's: what comes late is not to lie here again. */
  const isGone = () => closed.signal.aborted || state.phase === 'HANDED_IN';

  const log = (what: string, itemId?: string) => {
    if (isGone()) return;
    const at = Date.now();
    // Every keystroke of a text is one change of it.
    if (itemId && lastLogged?.itemId === itemId && at - lastLogged.at < 10_000) return;
    lastLogged = { ...(itemId && { itemId }), at };
    void device.write({ ...place, at, what, ...(itemId && { itemId }) }).catch(() => undefined);
  };
  const heard = (isThere: boolean) => {
    if (isThere !== connected) log(isThere ? 'connected again' : 'connection lost');
    connected = isThere;
  };
  const keepAttempt = (change: Partial<KeptAttempt>) => {
    if (isGone()) return Promise.resolve();
    kept = { ...kept, ...change };
    return device.keepAttempt(kept).then(
      () => become({ deviceFails: false }),
      () => become({ deviceFails: true }),
    );
  };

  const sender = createSender({
    place,
    clock,
    signal: closed.signal,
    get: () => state,
    become,
    heard,
    timeIsOver: () => handIn(),
    isHandedIn: () => foundHandedIn(),
    deadlineIs: (deadline) => setDeadline(deadline),
    isBehind: () => void synchronise(),
  });
  const uploads = createUploads({
    place,
    signal: closed.signal,
    files: first.paper.files,
    heard,
    uploaded(itemId, file) {
      const { key } = file;
      const others = kept.paper.files.filter((one) => one.key !== key);
      // Its name too, for a start without a network.
      void keepAttempt({ paper: { ...kept.paper, files: [...others, file] } });
      const { files = [], ...rest } = state.answers.get(itemId)?.response ?? {};
      if (!files.includes(key)) return answer(itemId, { ...rest, files: [...files, key] });
      return Promise.resolve();
    },
  });

  function answer(itemId: string, response: Response): Promise<void> {
    const before = state.answers.get(itemId);
    // By the server's clock, so that of two devices the later change has the higher number.
    const seq = Math.max((before?.seq ?? 0) + 1, Math.floor(clock.now()));
    const next: KeptAnswer = { ...place, itemId, seq, sentSeq: before?.sentSeq ?? -1, response };
    const refused = new Map(state.refused);
    refused.delete(itemId);
    become({ answers: new Map(state.answers).set(itemId, next), refused, saving: connected ? 'SAVING' : 'UNSENT' });
    if (!connected) log('answered', itemId);
    const writing = device.keepAnswers([next]).then(
      () => state.deviceFails && become({ deviceFails: false }),
      () => become({ deviceFails: true }),
    );
    sender.changed();
    return writing.then(() => undefined);
  }

  function setDeadline(deadline: string | null | undefined) {
    const next = timeOf(deadline);
    if (next === state.deadline) return;
    become({ deadline: next });
    void keepAttempt({ paper: { ...kept.paper, deadline: deadline ?? null } });
  }

  const isOver = () => closed.signal.aborted || state.phase !== 'WRITING';

  /** The paper anew, with what other devices have answered. */
  async function synchronise(): Promise<void> {
    const sentAt = performance.now();
    try {
      const { attempt } = await askAsMe(AttemptDocument, { id: place.attemptId });
      // Handed in or closed meanwhile.
      if (isOver()) return;
      clock.heard(attempt.serverTime, sentAt);
      heard(true);
      if (attempt.status !== 'OPEN') return foundHandedIn();
      void forgetResults(place.personId).catch(() => undefined);
      // On top of what this page knows now: the device may still be writing that.
      void keepAttempt(justHeard(attempt));
      const news = merged(place, state.answers, attempt);
      const next = new Map(state.answers);
      for (const one of news) next.set(one.itemId, one);
      void device.keepAnswers(news).catch(() => undefined);
      uploads.know(attempt.files);
      // Links in what is shown still work: put anew, it would take the focus from who writes in it.
      const isFresh = clock.now() - first.serverTime < LINKS_MS;
      const paper = isFresh ? { ...attempt, sections: state.paper.sections } : attempt;
      become({ paper, answers: next, deadline: timeOf(attempt.deadline) });
      sender.changed();
      void keepPictures(place, attempt);
    } catch (error) {
      const problem = problemIn(error);
      if (isOver()) return;
      if (problem.code === 'OFFLINE') heard(false);
      if (!mayPass(problem)) become({ problem });
    }
  }

  async function pulse(): Promise<void> {
    const sentAt = performance.now();
    try {
      const { attemptPulse } = await askAsMe(AttemptPulseDocument, { id: place.attemptId });
      if (isOver()) return;
      clock.heard(attemptPulse.serverTime, sentAt);
      heard(true);
      void keepAttempt({ serverTime: clock.now(), deviceTime: Date.now() });
      if (attemptPulse.status !== 'OPEN') return foundHandedIn();
      setDeadline(attemptPulse.deadline);
    } catch (error) {
      if (problemIn(error).code === 'OFFLINE' && !isOver()) heard(false);
    }
  }

  /** By the server, when the time was over, or on another device. What it does not have yet comes after, late. */
  function foundHandedIn() {
    if (state.phase !== 'WRITING') return;
    const isBehind = [...state.answers.values()].some(({ seq, sentSeq }) => seq > sentSeq);
    if (isBehind || uploads.isBusy) return handIn();
    void device.forget(place).catch(() => undefined);
    become({ phase: 'HANDED_IN' });
  }

  function handIn() {
    if (state.phase !== 'WRITING') return;
    if (!connected) log('handed in');
    become({ phase: 'HANDING_IN' });
    void keepAttempt({ submissionKey: crypto.randomUUID(), handedInAt: Date.now() }).then(goOnHandingIn);
  }

  function goOnHandingIn() {
    return sendHandIn({
      place,
      signal: closed.signal,
      kept: () => kept,
      keep: keepAttempt,
      answers: () => state.answers,
      uploads,
      failed: (handInProblem) => become({ handInProblem }),
      accepted(submissionId) {
        become({ phase: 'HANDED_IN', submissionId, handInProblem: undefined });
        void device.forget(place).catch(() => undefined);
      },
    });
  }

  let isAsking = false;
  async function tick() {
    const { deadline, phase } = state;
    if (deadline === null || phase !== 'WRITING' || !clock.isCertain || clock.now() < deadline || isAsking) return;
    isAsking = true;
    // More time may have been granted a moment ago; without an answer the hand-in does not wait for it.
    await Promise.race([pulse(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    isAsking = false;
    if (state.phase === 'WRITING' && state.deadline !== null && clock.now() >= state.deadline) handIn();
  }

  const timers = [setInterval(tick, 500), setInterval(() => state.phase === 'WRITING' && pulse(), PULSE_MS)];
  const back = () => {
    if (document.visibilityState !== 'visible' || state.phase !== 'WRITING') return;
    void pulse();
    sender.hurry();
  };
  const options = { signal: closed.signal };
  addEventListener('online', back, options);
  addEventListener('offline', () => heard(false), options);
  document.addEventListener('visibilitychange', back, options);

  if (state.phase === 'HANDING_IN') void goOnHandingIn();
  else if (first.paper.status !== 'OPEN') foundHandedIn();
  else void synchronise();
  if (!connected) log('opened without a connection');

  return {
    place,
    clock,
    uploads,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer: (itemId, response) => void answer(itemId, response),
    flag(itemId, isFlagged) {
      const flagged = new Set(state.flagged);
      if (isFlagged) flagged.add(itemId);
      else flagged.delete(itemId);
      become({ flagged });
      void keepAttempt({ flagged: [...flagged] });
    },
    handIn,
    close() {
      closed.abort();
      timers.forEach(clearInterval);
      sender.close();
    },
  };
}

const timeOf = (at: string | null | undefined) => (at ? Date.parse(at) : null);
