import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { grantedOn } from '@lyceum/kernel/grants';
import { may } from '@lyceum/kernel/principal';
import { contents } from '../content/content.model';
import { versionOf } from '../snapshot/active.service';
import { type Belief, beliefsOf } from './belief';
import { stateOf } from './learn.service';
import { type LearnerRow, learners } from './learner.model';

type Scope = Pick<Context, 'tenant' | 'principal' | 'now'>;

export interface LearnerView {
  personId: string;
  answers: number;
  version: string;
  at?: Date;
  skills: Belief[];
}

const MAX_SKILLS = 100;

/** What is known of who asks; of somebody without answers that there are none. */
export async function myModel(scope: Scope): Promise<LearnerView> {
  const id = personId(scope);
  const row = await learners(scope).findOne({ learnerId: id });
  return row ? viewOf(scope, row) : { personId: id, answers: 0, version: 'elo', skills: [] };
}

/**
 * What is known of a learner, for who teaches them: of the skills of the courses on which one holds `learner:read`, or of all
 * for who holds it in the tenant. Each look is in the audit trail.
 * @throws NOT_FOUND for somebody unknown and for who learns nowhere that one may look.
 */
export async function modelOf(scope: Scope, learnerId: string): Promise<LearnerView> {
  const row = await learners(scope).findOne({ learnerId });
  const everywhere = may(scope.principal, 'learner:read');
  const granted = everywhere ? null : await grantedOn(scope, 'learner:read', 'course');
  const courseIds = row?.courses.map(({ courseId }) => courseId).filter((id) => granted?.has(`course:${id}`)) ?? [];
  if (!row || (granted && courseIds.length === 0))
    throw new DomainError('NOT_FOUND', 'There is no learner with this id that you may look at.');
  const view = await viewOf(scope, row);
  await recordAudit(scope, { action: 'learner-model.read', target: { type: 'person', id: learnerId } });
  if (!granted) return view;
  const taught = await contents(scope).find({ courseId: { $in: courseIds }, kind: 'COURSE' }, { limit: MAX_SKILLS });
  const skills = new Set(taught.flatMap((course) => course.skills));
  return { ...view, skills: view.skills.filter(({ skill }) => skills.has(skill)) };
}

async function viewOf(scope: Scope, row: LearnerRow): Promise<LearnerView> {
  const { learnerId, answers, at } = row;
  const state = stateOf(row);
  const version = await versionOf(scope, row.version);
  const skills = state ? beliefsOf(state, version, scope.now).slice(0, MAX_SKILLS) : [];
  return { personId: learnerId, answers, version: version.id, skills, ...(answers > 0 && { at }) };
}
