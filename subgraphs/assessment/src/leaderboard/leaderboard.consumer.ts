import { type Consumer, on } from '@lyceum/kernel/events/event';
import { resultReleased } from '../result/result.events';
import type { Boards } from './boards';
import { leaderboardMembers } from './member.model';
import { place } from './member.service';

/** Moves who has joined when a result is released or changes. Twice is once. */
export function leaderboardConsumer(boards: Boards): Consumer {
  return {
    group: 'assessment.leaderboard',
    // Boards are no part of the database.
    transaction: false,
    events: [
      on(resultReleased, async (scope, { courseId, learnerId, leaderboard }) => {
        if (!leaderboard || (await leaderboardMembers(scope).count({ courseId, learnerId })) === 0) return;
        await place({ tenant: scope.tenant, boards }, courseId, learnerId);
      }),
    ],
  };
}
