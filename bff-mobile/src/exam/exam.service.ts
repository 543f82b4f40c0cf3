import { richHtml } from '@lyceum/kernel/rich-html';
import type {
  AttemptOnPhoneFragment,
  ExamOnPhoneFragment,
  ExamScreenQuery,
  ExamsQuery,
} from '../__generated__/operations';
import type { AttemptScreen } from './attempt.type';
import type { ExamEntry, ExamList, ExamScreen } from './exam.type';

export function examListOf({ myExams: { edges, pageInfo } }: ExamsQuery): ExamList {
  return {
    exams: edges.map(({ node }) => entryOf(node)),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

export function examScreenOf({ exam }: ExamScreenQuery): ExamScreen {
  const { instructions, proctored, passMark } = exam;
  return {
    ...entryOf(exam),
    instructions,
    instructionsHtml: htmlOf(instructions),
    proctored,
    passMark: passMark ?? null,
  };
}

export function entryOf({
  id,
  title,
  purpose,
  needsAccessCode,
  course,
  parts,
  mine,
  myAttempts,
}: ExamOnPhoneFragment): ExamEntry {
  const { phase, opensAt, closesAt, timeLimitMinutes, attemptsLeft, serverTime } = mine;
  return {
    ...{ id, title, purpose, needsAccessCode, parts, phase, serverTime },
    courseTitle: course?.title ?? null,
    opensAt: opensAt ?? null,
    closesAt: closesAt ?? null,
    timeLimitMinutes: timeLimitMinutes ?? null,
    attemptsLeft: attemptsLeft ?? null,
    attempts: myAttempts.map(({ deadline, ...attempt }) => ({ ...attempt, deadline: deadline ?? null })),
  };
}

export function attemptScreenOf({ exam, answers, sections, ...attempt }: AttemptOnPhoneFragment): AttemptScreen {
  return {
    ...attempt,
    title: exam.title,
    instructions: exam.instructions,
    instructionsHtml: htmlOf(exam.instructions),
    proctored: exam.proctored,
    sections: sections.map((section) => ({ ...section, instructionsHtml: htmlOf(section.instructions) })),
    deadline: attempt.deadline ?? null,
    graceUntil: attempt.graceUntil ?? null,
    savedAt: attempt.savedAt ?? null,
    ticket: attempt.ticket ?? null,
    answers: answers.map(({ response, ...answer }) => ({ ...answer, response })),
  };
}

const htmlOf = (text: string) => richHtml({ format: 'MARKDOWN', text });
