import type {
  AttemptThatCounts,
  BuiltExamFragment,
  ChangeExamInput,
  ExamPurpose,
  ReleaseWhen,
} from '../../__generated__/operations';
import { fromLocal, toLocal } from '../local-time';

export interface DraftItem {
  readonly itemId: string;
  readonly title: string | null;
  readonly version: number | null;
  readonly points: string;
}

export interface DraftDraw {
  readonly tags: readonly string[];
  readonly count: string;
  readonly points: string;
  readonly poolSize: number | null;
}

export interface DraftSection {
  /** Of this screen: a section that is new has no id yet. */
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly instructions: string;
  readonly shuffle: boolean;
  readonly items: readonly DraftItem[];
  readonly draws: readonly DraftDraw[];
}

/** An exam as it is being written: numbers and times as they are typed. */
export interface Draft {
  readonly title: string;
  readonly instructions: string;
  readonly purpose: ExamPurpose;
  readonly sections: readonly DraftSection[];
  readonly shuffleChoices: boolean;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly timeLimitMinutes: string;
  readonly graceSeconds: string;
  readonly attemptLimit: string;
  readonly counts: AttemptThatCounts;
  readonly passPercent: string;
  /** KEEP: as it is, for it is told to nobody. */
  readonly code: 'KEEP' | 'NONE' | 'NEW';
  readonly accessCode: string;
  readonly leaderboard: boolean;
  readonly proctored: boolean;
  readonly releaseWhen: ReleaseWhen;
  readonly releaseAt: string;
  readonly showScore: boolean;
  readonly showFeedback: boolean;
  readonly showAnswers: boolean;
  readonly markers: string;
  readonly anonymous: boolean;
  readonly tolerancePercent: string;
}

const text = (value: number | null | undefined) => (value == null ? '' : String(value));
const percentText = (share: number | null | undefined) =>
  share == null ? '' : String(Math.round(share * 10_000) / 100);

export function draftOf(exam: BuiltExamFragment): Draft {
  return {
    title: exam.title,
    instructions: exam.instructions,
    purpose: exam.purpose,
    sections: exam.sections.map((section) => ({
      key: section.id,
      id: section.id,
      title: section.title,
      instructions: section.instructions,
      shuffle: section.shuffle,
      items: section.items.map(({ itemId, title, version, points }) => ({
        itemId,
        title: title ?? null,
        version: version ?? null,
        points: text(points),
      })),
      draws: section.draws.map(({ tags, count, points, poolSize }) => ({
        tags,
        count: text(count),
        points: text(points),
        poolSize: poolSize ?? null,
      })),
    })),
    shuffleChoices: exam.shuffleChoices,
    opensAt: toLocal(exam.opensAt),
    closesAt: toLocal(exam.closesAt),
    timeLimitMinutes: text(exam.timeLimitMinutes),
    graceSeconds: text(exam.graceSeconds),
    attemptLimit: text(exam.attemptLimit),
    counts: exam.counts,
    passPercent: percentText(exam.passMark),
    code: exam.needsAccessCode ? 'KEEP' : 'NONE',
    accessCode: '',
    leaderboard: exam.leaderboard,
    proctored: exam.proctored,
    releaseWhen: exam.release.when,
    releaseAt: toLocal(exam.release.at),
    showScore: exam.release.show.score,
    showFeedback: exam.release.show.feedback,
    showAnswers: exam.release.show.answers,
    markers: text(exam.marking.markers),
    anonymous: exam.marking.anonymous,
    tolerancePercent: percentText(exam.marking.tolerance),
  };
}

const numberOrNull = (typed: string) => (typed.trim() === '' ? null : Number(typed));

/** What a scheduled exam has fixed is left out: sending it the same would be a change too. */
export function changeOf(draft: Draft, exam: BuiltExamFragment): ChangeExamInput {
  const pass = numberOrNull(draft.passPercent);
  const input: ChangeExamInput = {
    examId: exam.id,
    revision: exam.revision,
    title: draft.title.trim(),
    instructions: draft.instructions,
    opensAt: fromLocal(draft.opensAt),
    closesAt: fromLocal(draft.closesAt),
    timeLimitMinutes: numberOrNull(draft.timeLimitMinutes),
    graceSeconds: Number(draft.graceSeconds),
    attemptLimit: Number(draft.attemptLimit),
    counts: draft.counts,
    passMark: pass === null ? null : pass / 100,
    leaderboard: draft.leaderboard,
    release: {
      when: draft.releaseWhen,
      at: draft.releaseWhen === 'AT' ? fromLocal(draft.releaseAt) : null,
      show: { score: draft.showScore, feedback: draft.showFeedback, answers: draft.showAnswers },
    },
    marking: {
      markers: Number(draft.markers),
      anonymous: draft.anonymous,
      tolerance: Number(draft.tolerancePercent) / 100,
    },
  };
  if (draft.code === 'NEW') input.accessCode = draft.accessCode.trim();
  if (draft.code === 'NONE' && exam.needsAccessCode) input.accessCode = null;
  if (exam.status !== 'DRAFT') return input;
  return {
    ...input,
    purpose: draft.purpose,
    shuffleChoices: draft.shuffleChoices,
    proctored: draft.proctored,
    sections: draft.sections.map(({ id, title, instructions, shuffle, items, draws }) => ({
      id,
      title: title.trim(),
      instructions,
      shuffle,
      items: items.map(({ itemId, version, points }) => ({ itemId, version, points: numberOrNull(points) })),
      draws: draws.map(({ tags, count, points }) => ({
        tags: [...tags],
        count: Number(count),
        points: numberOrNull(points),
      })),
    })),
  };
}
