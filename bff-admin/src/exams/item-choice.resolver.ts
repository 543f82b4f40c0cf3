import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ItemChoicesDocument, type QuestionKind } from '../__generated__/operations';
import { QuestionKindEnum } from '../__generated__/passed-on';
import { PageArgs, pageFrom } from '../page';
import { Exam } from './exam.type';
import { DrawPool, ItemChoicesPage } from './item-choice.type';

@Resolver(() => Exam)
export class ItemChoiceResolver {
  @Query(() => ItemChoicesPage, {
    description: 'Ready questions for an exam of the course, last changed first. Errors: FORBIDDEN.',
  })
  async itemChoices(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('courseId', () => ID) courseId: string,
    @Arg('search', () => String, { nullable: true }) search: string | undefined,
    @Arg('tags', () => [String], { nullable: true, description: 'All of them.' }) tags: string[] | undefined,
    @Arg('kind', () => QuestionKindEnum, { nullable: true }) kind: QuestionKind | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ItemChoicesDocument, { courseId, search, tags, kind, ...paging })).itemChoices);
  }

  @FieldResolver(() => [DrawPool], {
    description: 'What the draws of a draft would draw from now, each set of tags once; none once it is scheduled.',
  })
  async drawPools(@Root() { courseId, status, sections }: Exam, @Ctx() ctx: BffContext): Promise<DrawPool[]> {
    if (status !== 'DRAFT') return [];
    const sets = new Map(sections.flatMap(({ draws }) => draws).map(({ tags }) => [JSON.stringify(tags), tags]));
    const pools = [...sets.values()].map(async (tags) => {
      const { itemChoices } = await ctx.ask(ItemChoicesDocument, { courseId, tags, first: 1 });
      return { tags, size: itemChoices.totalCount };
    });
    return Promise.all(pools);
  }
}
