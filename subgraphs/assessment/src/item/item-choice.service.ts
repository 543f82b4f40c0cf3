import type { Context } from '@lyceum/kernel/context';
import { requireOn } from '@lyceum/kernel/grants';
import type { Page } from '@lyceum/kernel/pagination';
import { listItems } from './item.list';
import { itemVersions } from './item.model';
import { versionId } from './item.versions';
import type { ItemChoice, ItemChoicesArgs } from './item-choice.type';

type Reader = Pick<Context, 'tenant' | 'principal'>;

/** Ready questions, last changed first, for those who write exams of a course and not questions. @throws FORBIDDEN */
export async function listChoices(
  scope: Reader,
  { courseId, search, tags, kind, first, after }: ItemChoicesArgs,
): Promise<Page<ItemChoice>> {
  await requireOn(scope, 'exam:author', `course:${courseId}`);
  const filter = { search, tags, status: ['READY' as const], ...(kind && { kinds: [kind] }) };
  const found = await listItems(scope, filter, { first, after });
  const ids = found.edges.map(({ node }) => versionId({ itemId: node._id, version: node.version }));
  const newest = await itemVersions(scope).find({ _id: { $in: ids } }, { projection: { marking: 1 } });
  const markings = new Map(newest.map(({ _id, marking }) => [_id, marking]));
  const choiceOf = ({ _id: id, title, kind, tags, version }: (typeof found.edges)[number]['node']): ItemChoice => {
    const points = markings.get(versionId({ itemId: id, version }))?.points ?? 0;
    return { id, title, kind, tags, version, points };
  };
  return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: choiceOf(node) })) };
}
