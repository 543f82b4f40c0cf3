import { type Page, PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RecommendationContext } from '../context';
import type { ExperimentRow } from './experiment.model';
import { endExperiment, listExperiments, startExperiment } from './experiment.service';
import { ArmOutcome, Experiment, ExperimentConnection, StartExperimentInput } from './experiment.type';
import { outcomes } from './outcome.service';

@Resolver(() => Experiment)
export class ExperimentResolver {
  @Query(() => ExperimentConnection, { description: 'Newest first.' })
  async experiments(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: RecommendationContext,
  ): Promise<Page<Experiment>> {
    const found = await listExperiments(ctx, args);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) };
  }

  @Query(() => [ArmOutcome], { description: 'One an arm, so far. Errors: NOT_FOUND.' })
  experimentOutcome(
    @Arg('experimentId', () => ID) experimentId: string,
    @Ctx() ctx: RecommendationContext,
  ): Promise<ArmOutcome[]> {
    return outcomes(ctx, experimentId);
  }

  @Mutation(() => Experiment, {
    description:
      'Divides the learners from now on. Errors: CONFLICT while another runs, BAD_USER_INPUT for arms alike in name.',
  })
  async startExperiment(
    @Arg('input', () => StartExperimentInput) input: StartExperimentInput,
    @Ctx() ctx: RecommendationContext,
  ): Promise<Experiment> {
    return shown(await startExperiment(ctx, input));
  }

  @Mutation(() => Experiment, { description: 'One that has ended stays as it is. Errors: NOT_FOUND.' })
  async endExperiment(
    @Arg('experimentId', () => ID) experimentId: string,
    @Ctx() ctx: RecommendationContext,
  ): Promise<Experiment> {
    return shown(await endExperiment(ctx, experimentId));
  }
}

function shown({ arms, ...row }: ExperimentRow): Experiment {
  return { ...row, arms: arms.map((arm) => ({ ...arm, settings: JSON.stringify(arm.settings) })) };
}
