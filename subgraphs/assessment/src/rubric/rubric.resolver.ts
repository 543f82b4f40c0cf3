import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { RubricVersionRow } from './rubric.model';
import { createRubric, getVersion, listRubrics, reviseRubric } from './rubric.service';
import { CreateRubricInput, ReviseRubricInput, Rubric, RubricConnection, RubricUse } from './rubric.type';

@Resolver(() => Rubric)
export class RubricResolver {
  @Query(() => Rubric, { description: 'The newest version, unless another is named. Errors: NOT_FOUND.' })
  rubric(
    @Arg('rubricId', () => ID) rubricId: string,
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() ctx: AssessmentContext,
  ): Promise<RubricVersionRow> {
    return getVersion(ctx, rubricId, version ?? undefined);
  }

  @Query(() => RubricConnection, { description: 'The newest version of each, last changed first.' })
  rubrics(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: AssessmentContext) {
    return listRubrics(ctx, paging);
  }

  @Mutation(() => Rubric, {
    description:
      'Errors: BAD_USER_INPUT when a criterion can earn nothing; CONFLICT when the key has made another rubric.',
  })
  createRubric(
    @Arg('input', () => CreateRubricInput) input: CreateRubricInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<RubricVersionRow> {
    return createRubric(ctx, input);
  }

  @Mutation(() => Rubric, {
    description:
      'Makes the next version; where marking has begun, the version that it began with stays. Errors: NOT_FOUND; CONFLICT when somebody else has revised it; BAD_USER_INPUT.',
  })
  reviseRubric(
    @Arg('input', () => ReviseRubricInput) input: ReviseRubricInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<RubricVersionRow> {
    return reviseRubric(ctx, input);
  }

  @FieldResolver(() => [RubricUse], {
    description: 'Questions of the bank that go by it in their newest version, last changed first.',
  })
  usedBy(@Root() { rubricId }: RubricVersionRow, @Ctx() { loaders }: AssessmentContext): Promise<RubricUse[]> {
    return loaders.rubricUses.load(rubricId);
  }
}
