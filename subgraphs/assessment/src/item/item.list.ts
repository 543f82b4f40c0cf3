import type { Context } from '@lyceum/kernel/context';
import { type Page, page } from '@lyceum/kernel/pagination';
import { searchFilter } from '@lyceum/kernel/words';
import type { QueryFilter } from 'mongoose';
import { exams } from '../exam/exam.model';
import { type ItemRow, type ItemVersionRow, items, itemVersions } from './item.model';
import type { ItemFilter, ItemTag, ItemUse } from './item.type';

type Reader = Pick<Context, 'tenant'>;
type Paging = { first: number; after?: string };

const MOST_TAGS = 500;
const MOST_USES = 100;

/** Last changed first. */
export function listItems(scope: Reader, filter: ItemFilter, paging: Paging): Promise<Page<ItemRow>> {
  const { search, kinds, tags, skills, status } = filter;
  const where = {
    status: { $in: status?.length ? status : ['DRAFT', 'READY'] },
    ...(kinds?.length && { kind: { $in: kinds } }),
    ...(tags?.length && { tags: { $all: tags } }),
    ...(skills?.length && { skills: { $in: skills } }),
    ...searchFilter(search ?? ''),
  } as QueryFilter<ItemRow>;
  return page(items(scope), where, paging, { field: 'changedAt', direction: -1 });
}

/** Newest first. */
export function listVersions(scope: Reader, itemId: string, paging: Paging): Promise<Page<ItemVersionRow>> {
  return page(itemVersions(scope), { itemId }, paging, { field: 'version', direction: -1 });
}

/** Batched by `loaders.items`. */
export function listByIds(scope: Reader, ids: readonly string[]): Promise<ItemRow[]> {
  return items(scope).find({ _id: { $in: [...ids] } });
}

/** By `ITEM:VERSION`. Batched by `loaders.itemVersions`. */
export function listVersionsByIds(scope: Reader, ids: readonly string[]): Promise<ItemVersionRow[]> {
  return itemVersions(scope).find({ _id: { $in: [...ids] } });
}

/** Those that most items have, first. */
export async function listTags(scope: Reader): Promise<ItemTag[]> {
  const found = await items(scope).aggregate<{ _id: string; items: number }>([
    { $match: { status: { $in: ['DRAFT', 'READY'] } } },
    { $unwind: '$tags' },
    { $group: { _id: '$tags', items: { $sum: 1 } } },
    { $sort: { items: -1, _id: 1 } },
    { $limit: MOST_TAGS },
  ]);
  return found.map(({ _id, items }) => ({ tag: _id, items }));
}

/** Exams that it stands in or was drawn for, the newest first; up to 100. */
export async function listUses(scope: Reader, itemId: string): Promise<ItemUse[]> {
  const inSections = { $or: [{ 'sections.items.itemId': itemId }, { 'sections.draws.pool.itemId': itemId }] };
  const found = await exams(scope).find(inSections as never, { sort: { createdAt: -1 }, limit: MOST_USES });
  return found.map(({ _id, title, status }) => ({ examId: _id, title, status }));
}
