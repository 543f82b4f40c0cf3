import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  ApproveItemDocument,
  CreateItemDocument,
  DescribeItemDocument,
  ItemDocument,
  ItemsDocument,
  ItemTagsDocument,
  RetireItemDocument,
  ReviseItemDocument,
  TryItemDocument,
} from '../__generated__/operations';
import { CreateItemInput, DescribeItemInput, ReviseItemInput, TryItemInput } from '../__generated__/passed-on';
import { countedOnce, PageArgs, pageFrom } from '../page';
import { itemOf, shown } from './item.service';
import { Item, ItemEntry, ItemFilter, ItemsPage, ItemTag, ItemWithVersions } from './item.type';
import { TriedItem } from './tried.type';

@Resolver()
export class ItemResolver {
  @Query(() => ItemsPage, { description: 'The bank, last changed first.' })
  async items(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => ItemFilter, { nullable: true }) filter: ItemFilter | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ItemsDocument, { filter, ...countedOnce(paging) })).items);
  }

  @Query(() => [ItemTag], { description: 'Those that most items have, first.' })
  async itemTags(@Ctx() ctx: BffContext): Promise<ItemTag[]> {
    return (await ctx.ask(ItemTagsDocument, {})).itemTags;
  }

  @Query(() => ItemWithVersions, { description: 'Errors: NOT_FOUND, also for a version that there is not.' })
  async item(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<ItemWithVersions> {
    return itemOf((await ctx.ask(ItemDocument, { id, version })).item);
  }

  @Query(() => TriedItem, {
    description:
      'A question as learners meet it, and what an answer is worth; nothing is kept. Errors: NOT_FOUND; BAD_USER_INPUT.',
  })
  async tryItem(@Arg('input', () => TryItemInput) input: TryItemInput, @Ctx() ctx: BffContext): Promise<TriedItem> {
    return (await ctx.ask(TryItemDocument, { input })).tryItem;
  }

  @Mutation(() => Item, {
    description:
      'Errors: BAD_USER_INPUT with what is wrong by field (`details.fields`); CONFLICT when the key has made another item.',
  })
  async createItem(@Arg('input', () => CreateItemInput) input: CreateItemInput, @Ctx() ctx: BffContext): Promise<Item> {
    return shown((await ctx.ask(CreateItemDocument, { input })).createItem);
  }

  @Mutation(() => Item, {
    description:
      'Makes the next version; exams that hold on to another keep it. Errors: NOT_FOUND; BAD_USER_INPUT by field; CONFLICT when somebody else has revised it.',
  })
  async reviseItem(@Arg('input', () => ReviseItemInput) input: ReviseItemInput, @Ctx() ctx: BffContext): Promise<Item> {
    return shown((await ctx.ask(ReviseItemDocument, { input })).reviseItem);
  }

  @Mutation(() => ItemEntry, { description: 'Title, tags and skills. Errors: NOT_FOUND.' })
  async describeItem(
    @Arg('input', () => DescribeItemInput) input: DescribeItemInput,
    @Ctx() ctx: BffContext,
  ): Promise<ItemEntry> {
    return (await ctx.ask(DescribeItemDocument, { input })).describeItem;
  }

  @Mutation(() => ItemEntry, { description: 'Ready for exams, also one that was retired. Errors: NOT_FOUND.' })
  async approveItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: BffContext): Promise<ItemEntry> {
    return (await ctx.ask(ApproveItemDocument, { itemId })).approveItem;
  }

  @Mutation(() => ItemEntry, { description: 'For no new exam; exams that have it keep it. Errors: NOT_FOUND.' })
  async retireItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: BffContext): Promise<ItemEntry> {
    return (await ctx.ask(RetireItemDocument, { itemId })).retireItem;
  }
}
