import { mayPass, type Problem } from '@lyceum/web/problem';
import { SubmitExamDocument, type SubmitExamInput } from '../../__generated__/operations';
import { askAsMe } from './ask-as-me';
import { device, type KeptAnswer, type KeptAttempt, type Place } from './device';
import { delayOf, pause, problemIn } from './retry';
import type { AttemptUploads } from './uploads';

interface Surroundings {
  place: Place;
  signal: AbortSignal;
  kept: () => KeptAttempt;
  keep: (change: Partial<KeptAttempt>) => Promise<void>;
  answers: () => ReadonlyMap<string, KeptAnswer>;
  uploads: AttemptUploads;
  failed: (problem: Problem) => void;
  accepted: (submissionId: string) => void;
}

// The log of a device holds as many.
const MOST_ENTRIES = 1_000;

/**
 * Files first, then all answers in one request that is kept before it is sent: whatever becomes of this page, the same goes
 * again until the server says that it has it.
 */
export async function sendHandIn({ place, signal, kept, keep, answers, uploads, failed, accepted }: Surroundings) {
  await uploads.finished();
  if (signal.aborted) return;
  let { submission } = kept();
  if (!submission?.submissionKey) {
    // What the server knows it by, whatever has become of the one made up before: without one it is none.
    const submissionKey = kept().submissionKey || crypto.randomUUID();
    submission = await submissionOf(place, { ...kept(), submissionKey }, answers());
    await keep({ submissionKey, submission });
  }
  for (let failures = 0; !signal.aborted; failures++) {
    try {
      const { submitExam } = await askAsMe(SubmitExamDocument, { input: submission });
      return accepted(submitExam.id);
    } catch (error) {
      const problem = problemIn(error);
      const details = problem.details as { submissionId?: string };
      // Handed in on another device: that one counts, and nothing is left to do here.
      if (problem.code === 'CONFLICT' && details.submissionId) return accepted(details.submissionId);
      failed(problem);
      if (!mayPass(problem)) return;
      await pause(delayOf(failures, problem), signal);
    }
  }
}

async function submissionOf(
  place: Place,
  { paper, submissionKey }: KeptAttempt & { submissionKey: string },
  answers: ReadonlyMap<string, KeptAnswer>,
): Promise<SubmitExamInput> {
  const log = await device.log(place).catch(() => []);
  const wasOffline = log.some(({ what }) => what === 'answered' || what === 'handed in');
  return {
    attemptId: place.attemptId,
    submissionKey,
    ticket: paper.ticket ?? null,
    answers: [...answers.values()].map(({ itemId, response }) => ({ itemId, response })),
    offline: wasOffline
      ? {
          log: log
            .slice(-MOST_ENTRIES)
            .map(({ at, itemId, what }) => ({ at: new Date(at).toISOString(), itemId: itemId ?? null, what })),
        }
      : null,
  };
}
