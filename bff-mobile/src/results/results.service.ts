import type { ResultListQuery, ResultOnPhoneFragment, ResultPageQuery } from '../__generated__/operations';
import type { ResultEntry, ResultList, ResultPage } from './results.type';

export function resultListOf({ myResults: { edges, pageInfo } }: ResultListQuery): ResultList {
  return {
    entries: edges.map(({ node }) => entryOf(node)),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

export function resultPageOf({ result: { items, ...result } }: ResultPageQuery): ResultPage {
  return {
    ...entryOf(result),
    answers: items.map(({ points, correctness, comment, parts, solution, question, feedback, ...item }) => ({
      ...item,
      question: question ?? null,
      feedback: feedback ?? null,
      points: points ?? null,
      correctness: correctness ?? null,
      comment: comment ?? null,
      parts: parts?.map(({ note = null, because = null, ...part }) => ({ ...part, note, because })) ?? null,
      solution: solution ?? null,
    })),
  };
}

export function entryOf(result: ResultOnPhoneFragment): ResultEntry {
  const { id, exam, status, attemptNumber, submittedAt, flags, maxScore } = result;
  return {
    ...{ id, status, attemptNumber, submittedAt, flags, maxScore },
    examId: exam?.id ?? null,
    examTitle: exam?.title ?? null,
    practice: exam?.purpose === 'PRACTICE',
    releasedAt: result.releasedAt ?? null,
    score: result.score ?? null,
    percent: result.percent ?? null,
    passed: result.passed ?? null,
  };
}
