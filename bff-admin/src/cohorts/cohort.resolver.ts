import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { CreateCohortDocument, SetDueDateDocument } from '../__generated__/operations';
import { Cohort, CreateCohortInput } from './cohort.type';

@Resolver()
export class CohortResolver {
  @Mutation(() => Cohort, { description: 'Errors: NOT_FOUND when there is no such course.' })
  async createCohort(
    @Arg('input', () => CreateCohortInput) { dueAt, ...input }: CreateCohortInput,
    @Ctx() ctx: BffContext,
  ): Promise<Cohort> {
    const cohort = { ...input, dueAt: dueAt?.toISOString() };
    return (await ctx.ask(CreateCohortDocument, { input: cohort })).createCohort;
  }

  @Mutation(() => Cohort, {
    description: 'For the cohort and all of its seats; null takes the date away. Errors: NOT_FOUND.',
  })
  async setDueDate(
    @Arg('cohortId', () => ID) cohortId: string,
    @Arg('dueAt', () => Date, { nullable: true }) dueAt: Date | null,
    @Ctx() ctx: BffContext,
  ): Promise<Cohort> {
    return (await ctx.ask(SetDueDateDocument, { cohortId, dueAt: dueAt?.toISOString() })).setDueDate;
  }
}
