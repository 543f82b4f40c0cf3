import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { ItemChoicesDocument, type QuestionKind } from '../__generated__/operations';
import { QuestionKindEnum } from '../__generated__/passed-on';
import { PageArgs, pageFrom } from '../page';
import { ItemChoicesPage } from './item-choice.type';

@Resolver()
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
}
