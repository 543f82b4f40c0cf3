import type { Context } from '@lyceum/kernel/context';
import { items, itemVersions } from '../item/item.model';
import type { RubricUse } from './rubric.type';

// Far more versions than a bank names in its rubrics; what is left out is the oldest.
const MOST_VERSIONS = 5_000;

/** Questions whose newest version goes by one of these, last changed first. Batched by `loaders.rubricUses`. */
export async function listUses(
  scope: Pick<Context, 'tenant'>,
  rubricIds: readonly string[],
): Promise<(RubricUse & { rubricId: string })[]> {
  const named = await itemVersions(scope).aggregate<{ itemId: string; version: number; rubricId: string }>([
    { $match: { 'content.rubricId': { $in: [...rubricIds] } } },
    { $sort: { _id: -1 } },
    { $limit: MOST_VERSIONS },
    { $project: { _id: 0, itemId: 1, version: 1, rubricId: '$content.rubricId' } },
  ]);
  const rubricOf = new Map(named.map(({ itemId, version, rubricId }) => [`${itemId}:${version}`, rubricId]));
  const itemIds = [...new Set(named.map(({ itemId }) => itemId))];
  const rows = await items(scope).find({ _id: { $in: itemIds } }, { sort: { changedAt: -1, _id: -1 } });
  return rows.flatMap(({ _id, version, title, status }) => {
    const rubricId = rubricOf.get(`${_id}:${version}`);
    return rubricId ? [{ rubricId, itemId: _id, title, status }] : [];
  });
}
