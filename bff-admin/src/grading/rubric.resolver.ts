import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  CreateRubricDocument,
  ReviseRubricDocument,
  RubricBankDocument,
  RubricInBankDocument,
  RubricPageDocument,
  RubricsPageDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { CreateRubricInput, ReviseRubricInput, Rubric, RubricBankPage, RubricInBank, RubricsPage } from './rubric.type';

@Resolver()
export class RubricResolver {
  @Query(() => RubricsPage, { description: 'The newest version of each, last changed first.' })
  async rubrics(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(RubricsPageDocument, paging)).rubrics);
  }

  @Query(() => Rubric, { description: 'The newest version, unless another is named. Errors: NOT_FOUND.' })
  async rubric(
    @Arg('rubricId', () => ID) rubricId: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<Rubric> {
    return (await ctx.ask(RubricPageDocument, { rubricId, version })).rubric;
  }

  @Query(() => RubricBankPage, { description: 'Each with the questions that go by it, last changed first.' })
  async rubricBank(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(RubricBankDocument, paging)).rubrics);
  }

  @Query(() => RubricInBank, { description: 'With the questions that go by it. Errors: NOT_FOUND.' })
  async rubricInBank(@Arg('rubricId', () => ID) rubricId: string, @Ctx() ctx: BffContext): Promise<RubricInBank> {
    return (await ctx.ask(RubricInBankDocument, { rubricId })).rubric;
  }

  @Mutation(() => Rubric, {
    description:
      'Errors: BAD_USER_INPUT when a criterion can earn nothing; CONFLICT when the key has made another rubric.',
  })
  async createRubric(
    @Arg('input', () => CreateRubricInput) input: CreateRubricInput,
    @Ctx() ctx: BffContext,
  ): Promise<Rubric> {
    return (await ctx.ask(CreateRubricDocument, { input })).createRubric;
  }

  @Mutation(() => Rubric, {
    description:
      'Makes the next version. Errors: NOT_FOUND; CONFLICT when somebody else has revised it; BAD_USER_INPUT.',
  })
  async reviseRubric(
    @Arg('input', () => ReviseRubricInput) input: ReviseRubricInput,
    @Ctx() ctx: BffContext,
  ): Promise<Rubric> {
    return (await ctx.ask(ReviseRubricDocument, { input })).reviseRubric;
  }
}
