import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { learnerInPerson } from '../attempt/attempt.service';
import { hasSeat } from '../seat/known-seat.service';
import { courseBoard, examBoard } from './board.keys';
import type { Boards } from './boards';
import { type LeaderboardMemberRow, leaderboardMembers } from './member.model';
import { counted, examsOf, standingOf } from './standing';

type Scope = Pick<Context, 'tenant' | 'principal' | 'now'> & { boards: Boards };
type Placing = TenantScope & { boards: Boards };

/** Null for who is not seen there. */
export function membershipOf(scope: Scope, courseId: string): Promise<LeaderboardMemberRow | null> {
  return leaderboardMembers(scope).findOne({ courseId, learnerId: personId(scope) });
}

/**
 * Shows one's released scores on the leaderboards of a course, under a name of one's own; again, under another name.
 * @throws FORBIDDEN for the support in their stead; NOT_FOUND without a seat; CONFLICT when somebody there has the name;
 * BAD_USER_INPUT
 */
export async function joinLeaderboard(
  scope: Scope,
  { courseId, nickname: given }: { courseId: string; nickname: string },
): Promise<LeaderboardMemberRow> {
  const learnerId = learnerInPerson(scope);
  const nickname = given.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{1,29}$/u.test(nickname))
    throw new DomainError(
      'BAD_USER_INPUT',
      'A nickname has 2 to 30 letters, digits, spaces, dots, hyphens or underscores.',
      { reason: 'NICKNAME_UNFIT' },
    );
  if (!(await hasSeat(scope, courseId))) throw new DomainError('NOT_FOUND', 'There is no such course.', { courseId });
  const nicknameKey = nickname.toLowerCase();
  try {
    await leaderboardMembers(scope).updateOne(
      { courseId, learnerId },
      { $set: { nickname, nicknameKey }, $setOnInsert: { _id: newId(), joinedAt: scope.now } },
      { upsert: true },
    );
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError(
      'CONFLICT',
      'Somebody has this nickname already. Choose another.',
      { reason: 'NICKNAME_TAKEN', nickname },
      error,
    );
  }
  await place(scope, courseId, learnerId);
  return (await membershipOf(scope, courseId)) as LeaderboardMemberRow;
}

/** From now on one is seen on none of the leaderboards of the course. Twice is once. @throws FORBIDDEN as `joinLeaderboard` */
export async function leaveLeaderboard(scope: Scope, courseId: string): Promise<boolean> {
  const learnerId = learnerInPerson(scope);
  await leaderboardMembers(scope).deleteMany({ courseId, learnerId });
  await place(scope, courseId, learnerId);
  return true;
}

/** Puts a learner where results and membership say on the boards of a course. What cannot be put there is found when boards are read. */
export async function place(scope: Placing, courseId: string, learnerId: string): Promise<void> {
  const { boards } = scope;
  const found = await examsOf(scope, { courseId });
  const joined = (await leaderboardMembers(scope).count({ courseId, learnerId })) > 0;
  const standing = joined ? await standingOf(scope, found, [learnerId]) : [];
  const put = async (key: string, exams: typeof found) => {
    const score = counted(exams, standing).get(learnerId);
    await boards.set(key, learnerId, score ?? null).catch(() => undefined);
  };
  for (const exam of found) await put(examBoard(scope, exam._id), [exam]);
  await put(courseBoard(scope, courseId), found);
}
