import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamTaskRow } from '../exam-task/exam-task.model';
import { ExamTask } from '../exam-task/exam-task.type';
import { Person } from '../person/person.type';
import { listEffects, previewRegrade } from './preview.service';
import { startRegrade } from './regrade.service';
import {
  RegradeEffect,
  RegradeEffectConnection,
  RegradeInput,
  RegradePreview,
  StartRegradeInput,
} from './regrade.type';

@Resolver(() => RegradePreview)
export class RegradeResolver {
  @Query(() => RegradePreview, {
    description: 'What a regrade would do; does nothing of it. Errors: NOT_FOUND; BAD_USER_INPUT.',
  })
  previewRegrade(
    @Arg('input', () => RegradeInput) input: RegradeInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<RegradePreview> {
    return previewRegrade(ctx, input);
  }

  @FieldResolver(() => RegradeEffectConnection, { description: 'Who is affected, and from what to what.' })
  effects(@Root() { input }: RegradePreview, @Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: AssessmentContext) {
    return listEffects(ctx, input, paging);
  }

  @Mutation(() => ExamTask, {
    description:
      'Puts right, in all results of an exam, what was wrong with one of its items; those that are graded from now on too. What people marked stays, but where the item is void. Everyone whose released result changes is told. Answers at once; the task runs. Errors: NOT_FOUND; CONFLICT when the key was used for something else; BAD_USER_INPUT.',
  })
  startRegrade(
    @Arg('input', () => StartRegradeInput) input: StartRegradeInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ExamTaskRow> {
    return startRegrade(ctx, input);
  }
}

@Resolver(() => RegradeEffect)
export class RegradeEffectResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() { learnerId }: RegradeEffect): Person {
    return { _id: learnerId };
  }
}
