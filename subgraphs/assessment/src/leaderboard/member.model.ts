import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** That a learner wants to be seen on the leaderboards of a course, and under which name. Nobody is without such a row. */
export interface LeaderboardMemberRow {
  _id: string;
  courseId: string;
  learnerId: string;
  nickname: string;
  /** Lower case: two that look alike are one. */
  nicknameKey: string;
  joinedAt: Date;
}

const text = { type: String, required: true };
const schema = new Schema<LeaderboardMemberRow>({
  courseId: text,
  learnerId: text,
  nickname: text,
  nicknameKey: text,
  joinedAt: { type: Date, required: true },
} as never);
schema.index({ tenantId: 1, learnerId: 1, courseId: 1 }, { unique: true });
schema.index({ tenantId: 1, courseId: 1, nicknameKey: 1 }, { unique: true });
schema.index({ tenantId: 1, courseId: 1, _id: 1 });

export const leaderboardMembers = tenantCollection<LeaderboardMemberRow>('leaderboardMembers', schema);
