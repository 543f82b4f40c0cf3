import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ItemDocument, RubricsPageDocument, TryItemDocument } from '../__generated__/operations';
import { Rubric } from '../grading/rubric.type';
import { pageFrom } from '../page';
import { itemOf } from './item.service';
import { ItemWithVersions } from './item.type';
import { Question } from './question.type';

/** What the page of a question needs beside it: asked of the graph only when selected. */
@Resolver(() => ItemWithVersions)
export class ItemPageResolver {
  // Nullable: a question that cannot be shown can still be mended.
  @FieldResolver(() => Question, { nullable: true, description: 'The version that is shown, as learners meet it.' })
  async question(
    @Root() { id: itemId, shownVersion: version }: ItemWithVersions,
    @Ctx() ctx: BffContext,
  ): Promise<Question> {
    return (await ctx.ask(TryItemDocument, { input: { itemId, version } })).tryItem.question;
  }

  @FieldResolver(() => ItemWithVersions, {
    nullable: true,
    description: 'As it was in another version: in the one before, unless said. Errors: NOT_FOUND.',
  })
  async former(
    @Root() { id, shownVersion }: ItemWithVersions,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<ItemWithVersions> {
    const wanted = version ?? Math.max(1, shownVersion - 1);
    return itemOf((await ctx.ask(ItemDocument, { id, version: wanted })).item);
  }

  @FieldResolver(() => [Rubric], {
    description: 'That it can be marked by, last changed first, up to 100; none when no person marks it.',
  })
  async rubrics(@Root() { kind }: ItemWithVersions, @Ctx() ctx: BffContext): Promise<Rubric[]> {
    if (kind !== 'ESSAY' && kind !== 'FILE') return [];
    return pageFrom((await ctx.ask(RubricsPageDocument, { first: 100 })).rubrics).rows;
  }
}
