import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { newId } from '@lyceum/kernel/ids';
import { fold } from '@lyceum/kernel/words';
import { type CategoryRow, categories } from './category.model';

type Scope = Pick<Context, 'tenant'>;

/** @throws CONFLICT when the tenant has a category of this name, however it is written. */
export async function createCategory(scope: Scope, { name }: { name: string }): Promise<CategoryRow> {
  try {
    return await categories(scope).create({ _id: newId(), name, nameKey: fold(name) });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new DomainError(
      'CONFLICT',
      'There is a category of this name already.',
      { reason: 'NAME_TAKEN', name },
      error,
    );
  }
}

/** All of them by name: a tenant has dozens, not thousands. */
export function listCategories(scope: Scope): Promise<CategoryRow[]> {
  return categories(scope).find({}, { sort: { nameKey: 1 }, limit: 1_000 });
}

/** @throws BAD_USER_INPUT when there is none of this id. */
export async function requireCategory(scope: Scope, id: string): Promise<void> {
  if (!(await categories(scope).findOne({ _id: id })))
    throw new DomainError('BAD_USER_INPUT', 'There is no such category.', { reason: 'CATEGORY_GONE', categoryId: id });
}

/** Batched by `loaders.categories`. */
export function listByIds(scope: Scope, ids: readonly string[]): Promise<CategoryRow[]> {
  return categories(scope).find({ _id: { $in: [...ids] } });
}
