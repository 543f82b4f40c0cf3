import { isDeepStrictEqual } from 'node:util';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { idOfKey } from '../id-of-key';
import { type RubricCriterion, type RubricVersionRow, rubrics, rubricVersions } from './rubric.model';
import type { CreateRubricInput, ReviseRubricInput, RubricCriterionInput } from './rubric.type';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'>;
type Reader = Pick<Scope, 'tenant'>;

export const versionId = (rubricId: string, version: number) => `${rubricId}:${version}`;

/**
 * The first version. The same key again gives the rubric that it made.
 * @throws BAD_USER_INPUT when a criterion can earn nothing; CONFLICT when the key made another rubric.
 */
export async function createRubric(
  scope: Scope,
  { key, title, criteria }: CreateRubricInput,
): Promise<RubricVersionRow> {
  const _id = key ? idOfKey('rubric', personId(scope), key) : newId();
  const row = newVersion(scope, _id, 1, title, criteria);
  try {
    return await inTransaction(scope, async (scope) => {
      const { createdBy, createdAt } = row;
      await rubrics(scope).create({ _id, title, version: 1, createdBy, createdAt, changedAt: createdAt });
      return rubricVersions(scope).create(row);
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const first = await getVersion(scope, _id, 1);
    if (isSame(first, row)) return first;
    throw new DomainError('CONFLICT', 'This key has made another rubric: choose a new one.', { rubricId: _id }, error);
  }
}

/**
 * Makes the next version. What is marked already, or is in a queue where marking has begun, stays with its own. The same
 * revision again gives what it made.
 * @throws NOT_FOUND; CONFLICT when somebody else has revised it; BAD_USER_INPUT as `createRubric`.
 */
export async function reviseRubric(
  scope: Scope,
  { rubricId, version, title, criteria }: ReviseRubricInput,
): Promise<RubricVersionRow> {
  const row = newVersion(scope, rubricId, version + 1, title, criteria);
  try {
    return await inTransaction(scope, async (scope) => {
      const current = await rubrics(scope).findOne({ _id: rubricId });
      if (!current) throw missing(rubricId);
      if (current.version === version + 1) {
        const next = await getVersion(scope, rubricId, version + 1);
        if (isSame(next, row)) return next;
      }
      if (current.version !== version) throw revised(rubricId);
      await rubrics(scope).updateOne(
        { _id: rubricId, version },
        { $set: { title, version: version + 1, changedAt: scope.now } },
      );
      return rubricVersions(scope).create(row);
    });
  } catch (error) {
    throw isDuplicateKey(error) ? revised(rubricId) : error;
  }
}

/** The newest version unless another is named. @throws NOT_FOUND */
export async function getVersion(scope: Reader, rubricId: string, version?: number): Promise<RubricVersionRow> {
  const wanted = version ?? (await rubrics(scope).findOne({ _id: rubricId }))?.version;
  const row = await rubricVersions(scope).findOne({ _id: versionId(rubricId, wanted ?? 0) });
  if (!row) throw missing(rubricId);
  return row;
}

/** The newest version of each, last changed first. */
export async function listRubrics(
  scope: Reader,
  paging: { first: number; after?: string },
): Promise<Page<RubricVersionRow>> {
  const { edges, ...rest } = await page(rubrics(scope), {}, paging, { field: 'changedAt', direction: -1 });
  const ids = edges.map(({ node }) => versionId(node._id, node.version));
  const versions = new Map((await listByIds(scope, ids)).map((row) => [row._id, row]));
  return {
    ...rest,
    edges: edges.flatMap(({ cursor, node }) => {
      const version = versions.get(versionId(node._id, node.version));
      return version ? [{ cursor, node: version }] : [];
    }),
  };
}

/** By `RUBRIC:VERSION`. Batched by `loaders.rubrics`. */
export function listByIds(scope: Reader, ids: readonly string[]): Promise<RubricVersionRow[]> {
  return rubricVersions(scope).find({ _id: { $in: [...ids] } });
}

/** The most that it gives. */
export function maxOf(criteria: readonly RubricCriterion[]): number {
  return criteria.reduce((sum, { levels }) => sum + best(levels), 0);
}

const best = (levels: readonly { points: number }[]) => Math.max(...levels.map(({ points }) => points));

function newVersion(
  scope: Scope,
  rubricId: string,
  version: number,
  title: string,
  criteria: readonly RubricCriterionInput[],
): RubricVersionRow {
  const worthless = criteria.find(({ levels }) => best(levels) === 0);
  if (worthless)
    throw new DomainError('BAD_USER_INPUT', `No level of “${worthless.title}” is worth points: give one some.`);
  return {
    _id: versionId(rubricId, version),
    rubricId,
    version,
    title,
    // Ids by place: what a mark refers to is of one version anyway.
    criteria: criteria.map(({ levels, title, description }, c) => ({
      id: `c${c + 1}`,
      title,
      description,
      levels: levels.map(({ title, description, points }, l) => ({ id: `l${l + 1}`, title, description, points })),
    })),
    createdBy: personId(scope),
    createdAt: scope.now,
  };
}

/** Whether one request has been sent twice. */
function isSame(stored: RubricVersionRow, asked: RubricVersionRow): boolean {
  const { createdAt: _s, ...left } = stored;
  const { createdAt: _a, ...right } = asked;
  return isDeepStrictEqual({ ...left, tenantId: undefined }, { ...right, tenantId: undefined });
}

const missing = (rubricId: string) => new DomainError('NOT_FOUND', 'There is no such rubric.', { rubricId });
const revised = (rubricId: string) =>
  new DomainError('CONFLICT', 'Somebody has revised this rubric: look at it again.', { rubricId });
