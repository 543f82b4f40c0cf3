import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { CatalogContext } from '../context';
import type { CategoryRow } from './category.model';
import { createCategory, listCategories } from './category.service';
import { Category, CreateCategoryInput } from './category.type';

@Resolver(() => Category)
export class CategoryResolver {
  @Query(() => [Category], { description: 'By name.' })
  categories(@Ctx() ctx: CatalogContext): Promise<CategoryRow[]> {
    return listCategories(ctx);
  }

  @Mutation(() => Category, { description: 'Errors: CONFLICT when there is one of this name.' })
  createCategory(
    @Arg('input', () => CreateCategoryInput) input: CreateCategoryInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<CategoryRow> {
    return createCategory(ctx, input);
  }
}
