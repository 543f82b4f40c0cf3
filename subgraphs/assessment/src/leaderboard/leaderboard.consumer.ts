import { type Consumer, on } from '@lyceum/kernel/events/event';
import { gatherRows } from '@lyceum/kernel/gather';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { resultReleased, resultWithdrawn } from '../result/result.events';
import type { Boards } from './boards';
import { type LeaderboardMemberRow, leaderboardMembers } from './member.model';
import { place } from './member.service';

/** Moves who has joined when a result is released, changes or is withdrawn. Twice is once. */
export function leaderboardConsumer(boards: Boards): Consumer {
  const move = async (scope: TenantScope, { courseId, learnerId }: { courseId: string; learnerId: string }) => {
    if (!(await memberOf(scope, courseId, learnerId))) return;
    await place({ tenant: scope.tenant, boards }, courseId, learnerId);
  };
  return {
    group: 'assessment.leaderboard',
    // Boards are no part of the database.
    transaction: false,
    events: [
      on(resultReleased, async (scope, released) => {
        if (released.leaderboard) await move(scope, released);
      }),
      on(resultWithdrawn, move),
    ],
  };
}

const memberOf = gatherRows<Pick<LeaderboardMemberRow, 'learnerId'>>(
  (scope, courseId, learnerIds) =>
    leaderboardMembers(scope).find({ courseId, learnerId: { $in: [...learnerIds] } }, { projection: { learnerId: 1 } }),
  ({ learnerId }) => learnerId,
);
