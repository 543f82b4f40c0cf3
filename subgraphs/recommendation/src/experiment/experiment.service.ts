import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, type PageArgs, page } from '@lyceum/kernel/pagination';
import { inTransaction, type TenantScope } from '@lyceum/kernel/tenancy';
import { hashOf } from '../model/random';
import { DEFAULTS } from '../policy/policy';
import { type Arm, type ExperimentRow, experiments } from './experiment.model';
import type { ArmInput, StartExperimentInput } from './experiment.type';

type Scope = Pick<Context, 'tenant' | 'principal' | 'now'>;

/** What an experiment decides: the suggestions of the home screen. */
const PLACE = 'HOME';

/** The one that decides what is recommended now; there is at most one. */
export function runningExperiment(scope: TenantScope): Promise<ExperimentRow | null> {
  return experiments(scope).findOne({ place: PLACE });
}

/** The same arm for a learner for as long as the experiment runs, whatever process asks. */
export function armOf({ _id, arms }: Pick<ExperimentRow, '_id' | 'arms'>, learnerId: string): Arm {
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  let left = (hashOf(`${_id} ${learnerId}`) / 4_294_967_296) * total;
  for (const arm of arms) {
    left -= arm.weight;
    if (left < 0) return arm;
  }
  return arms.at(-1) as Arm;
}

/**
 * Begins to divide the learners.
 * @throws CONFLICT while another runs, BAD_USER_INPUT for arms of one name and for bands that end before they begin.
 */
export async function startExperiment(scope: Scope, { title, arms }: StartExperimentInput): Promise<ExperimentRow> {
  if (new Set(arms.map(({ name }) => name)).size < arms.length)
    throw new DomainError('BAD_USER_INPUT', 'Give each arm a name of its own.');
  const row: ExperimentRow = {
    ...{
      _id: newId(),
      title,
      status: 'RUNNING',
      place: PLACE,
      startedAt: scope.now,
      endedAt: null,
      startedBy: personId(scope),
    },
    arms: arms.map(settled),
  };
  try {
    return await inTransaction(scope, async (scope) => {
      await experiments(scope).create(row);
      await recordAudit(scope, { action: 'experiment.started', target: { type: 'experiment', id: row._id } });
      return row;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError('CONFLICT', 'An experiment is running: end it before you start another.', {}, error);
  }
}

/** Ends it; one that has ended stays as it is. @throws NOT_FOUND */
export async function endExperiment(scope: Scope, experimentId: string): Promise<ExperimentRow> {
  return inTransaction(scope, async (scope) => {
    const row = await experiments(scope).findOne({ _id: experimentId });
    if (!row) throw new DomainError('NOT_FOUND', 'There is no experiment with this id.');
    if (row.status === 'ENDED') return row;
    const change = { status: 'ENDED' as const, place: experimentId, endedAt: scope.now };
    await experiments(scope).updateOne({ _id: experimentId }, { $set: change });
    await recordAudit(scope, { action: 'experiment.ended', target: { type: 'experiment', id: experimentId } });
    return { ...row, ...change };
  });
}

function settled({ name, weight, bandFrom, bandTo, spacing, exploration, explore }: ArmInput): Arm {
  const band = { from: bandFrom ?? DEFAULTS.band.from, to: bandTo ?? DEFAULTS.band.to };
  if (band.from >= band.to)
    throw new DomainError('BAD_USER_INPUT', 'A band ends above where it begins.', { arm: name });
  const given = {
    ...((bandFrom !== undefined || bandTo !== undefined) && { band }),
    ...(spacing !== undefined && { spacing }),
    ...(exploration !== undefined && { exploration }),
    ...(explore !== undefined && { explore }),
  };
  return { name, weight, settings: given };
}

/** Newest first. */
export function listExperiments(scope: TenantScope, args: PageArgs): Promise<Page<ExperimentRow>> {
  return page(experiments(scope), {}, args, { field: 'startedAt', direction: -1 });
}
