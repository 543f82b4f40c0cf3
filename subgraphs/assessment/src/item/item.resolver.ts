import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { contentView } from './content.graph';
import { ItemContentUnion } from './content.type';
import { listItems, listTags, listUses, listVersions } from './item.list';
import type { ItemRow, ItemVersionRow } from './item.model';
import { createItem, describeItem, getItem, reviseItem, setStatus } from './item.service';
import {
  CreateItemInput,
  DescribeItemInput,
  Item,
  ItemConnection,
  ItemMarking,
  ItemsArgs,
  ItemTag,
  ItemUse,
  ItemVersion,
  ItemVersionConnection,
  ReviseItemInput,
  TriedItem,
  TryItemInput,
} from './item.type';
import { versionId } from './item.versions';
import { listChoices } from './item-choice.service';
import { ItemChoiceConnection, ItemChoicesArgs } from './item-choice.type';
import { markingView } from './marking.graph';
import { questionOf } from './question';
import { Question } from './question.type';
import { tryItem } from './try.service';

@Resolver(() => Item)
export class ItemResolver {
  @Query(() => Item, { description: 'Errors: NOT_FOUND.' })
  item(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<ItemRow> {
    return getItem(ctx, id);
  }

  @Query(() => ItemConnection, { description: 'The bank, last changed first.' })
  items(@Args(() => ItemsArgs) { filter, ...paging }: ItemsArgs, @Ctx() ctx: AssessmentContext) {
    return listItems(ctx, filter ?? {}, paging);
  }

  @Query(() => ItemChoiceConnection, {
    description:
      'Ready questions for an exam, last changed first, for those who write exams and not questions. Errors: FORBIDDEN.',
  })
  itemChoices(@Args(() => ItemChoicesArgs) args: ItemChoicesArgs, @Ctx() ctx: AssessmentContext) {
    return listChoices(ctx, args);
  }

  @Query(() => [ItemTag], { description: 'Those that most items have, first; up to 500.' })
  itemTags(@Ctx() ctx: AssessmentContext): Promise<ItemTag[]> {
    return listTags(ctx);
  }

  @Query(() => TriedItem, {
    description:
      'A question as learners meet it, and what an answer is worth; nothing is kept. Errors: NOT_FOUND; BAD_USER_INPUT.',
  })
  tryItem(@Arg('input', () => TryItemInput) input: TryItemInput, @Ctx() ctx: AssessmentContext): Promise<TriedItem> {
    return tryItem(ctx, input);
  }

  @Mutation(() => Item, {
    description:
      'The first version. Errors: BAD_USER_INPUT with what is wrong by field (`details.fields`); CONFLICT when the key has made another item.',
  })
  createItem(
    @Arg('input', () => CreateItemInput) input: CreateItemInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ItemRow> {
    return createItem(ctx, input);
  }

  @Mutation(() => Item, {
    description:
      'Makes the next version; exams and attempts that hold on to another keep it. Errors: NOT_FOUND; BAD_USER_INPUT as `createItem`, and when the kind changes; CONFLICT when somebody else has revised it.',
  })
  reviseItem(
    @Arg('input', () => ReviseItemInput) input: ReviseItemInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ItemRow> {
    return reviseItem(ctx, input);
  }

  @Mutation(() => Item, { description: 'Title, tags and skills; what is left out stays. Errors: NOT_FOUND.' })
  describeItem(
    @Arg('input', () => DescribeItemInput) input: DescribeItemInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ItemRow> {
    return describeItem(ctx, input);
  }

  @Mutation(() => Item, { description: 'Ready for exams, also one that was retired. Errors: NOT_FOUND.' })
  approveItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: AssessmentContext): Promise<ItemRow> {
    return setStatus(ctx, itemId, 'READY');
  }

  @Mutation(() => Item, { description: 'For no new exam; exams that have it keep it. Errors: NOT_FOUND.' })
  retireItem(@Arg('itemId', () => ID) itemId: string, @Ctx() ctx: AssessmentContext): Promise<ItemRow> {
    return setStatus(ctx, itemId, 'RETIRED');
  }

  @FieldResolver(() => ItemVersion, {
    nullable: true,
    description: 'The newest, unless another is named; null when there is none.',
  })
  content(
    @Root() item: ItemRow,
    @Arg('version', () => Int, { nullable: true }) version: number | null | undefined,
    @Ctx() { loaders }: AssessmentContext,
  ): Promise<ItemVersionRow | null> {
    return loaders.itemVersions.load(versionId({ itemId: item._id, version: version ?? item.version }));
  }

  @FieldResolver(() => ItemVersionConnection, { description: 'Newest first.' })
  versions(@Root() { _id }: ItemRow, @Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: AssessmentContext) {
    return listVersions(ctx, _id, paging);
  }

  @FieldResolver(() => [ItemUse], { description: 'Exams that it stands in, the newest first; up to 100.' })
  usedIn(@Root() { _id }: ItemRow, @Ctx() ctx: AssessmentContext): Promise<ItemUse[]> {
    return listUses(ctx, _id);
  }
}

@Resolver(() => ItemVersion)
export class ItemVersionResolver {
  @FieldResolver(() => ItemContentUnion)
  content(@Root() { content }: ItemVersionRow): object {
    return contentView(content);
  }

  @FieldResolver(() => ItemMarking)
  marking(@Root() { marking }: ItemVersionRow): ItemMarking {
    return markingView(marking);
  }

  @FieldResolver(() => Question, { description: 'As learners meet it, but for the order.' })
  question(@Root() row: ItemVersionRow, @Ctx() ctx: AssessmentContext): Question {
    return questionOf(ctx, row);
  }
}
