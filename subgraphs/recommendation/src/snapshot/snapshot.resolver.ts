import { type Page, PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RecommendationContext } from '../context';
import { listSnapshots } from './active.service';
import { calibration } from './calibration.service';
import { promote, rollBack } from './promote.service';
import type { Figures, SnapshotRow } from './snapshot.model';
import { ModelCalibration, type ModelFigures, ModelSnapshot, ModelSnapshotConnection } from './snapshot.type';

@Resolver(() => ModelSnapshot)
export class SnapshotResolver {
  @Query(() => ModelSnapshotConnection, { description: 'Newest first.' })
  async modelSnapshots(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: RecommendationContext,
  ): Promise<Page<ModelSnapshot>> {
    const found = await listSnapshots(ctx, args);
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: shown(node) })) };
  }

  @Query(() => ModelCalibration, { description: 'Of what predicts now.' })
  async modelCalibration(@Ctx() ctx: RecommendationContext): Promise<ModelCalibration> {
    const { version, figures } = await calibration(ctx);
    return { version, figures: finite(figures) };
  }

  @Mutation(() => ModelSnapshot, {
    description: 'Also one that the gate has rejected. The active one stays as it is. Errors: NOT_FOUND.',
  })
  async promoteSnapshot(
    @Arg('snapshotId', () => ID) snapshotId: string,
    @Ctx() ctx: RecommendationContext,
  ): Promise<ModelSnapshot> {
    return shown(await promote(ctx, snapshotId));
  }

  @Mutation(() => ModelSnapshot, {
    description: 'Back to the snapshot that was active before. Errors: CONFLICT when there is none.',
  })
  async rollBackModel(@Ctx() ctx: RecommendationContext): Promise<ModelSnapshot> {
    return shown(await rollBack(ctx));
  }
}

function shown(row: SnapshotRow): ModelSnapshot {
  return { ...row, figures: finite(row.figures), against: row.against && finite(row.against) };
}

/** GraphQL has no NaN. */
function finite({ answers, learners, auc, logLoss, ece }: Figures): ModelFigures {
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  return { answers, learners, auc: number(auc), logLoss: number(logLoss), ece: number(ece) };
}
