import type { BffContext } from '@lyceum/kernel/bff';
import { codeOf } from '@lyceum/kernel/errors';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ProgressDocument, type ProgressQuery } from '../__generated__/operations';
import { ProgressScreen, type SkillProgress } from './progress.type';

@Resolver()
export class ProgressResolver {
  @Query(() => ProgressScreen, { description: 'Errors: UNAUTHENTICATED.' })
  async progress(@Ctx() ctx: BffContext): Promise<ProgressScreen> {
    const { myLearning, mySeats, myLearnerModel } = await askProgress(ctx);
    return {
      ...myLearning,
      answers: myLearnerModel?.answers ?? null,
      courses: mySeats.edges.map(({ node: { course, status, progress } }) => ({
        courseId: course.id,
        title: course.title,
        open: course.status === 'PUBLISHED',
        completed: status === 'COMPLETED',
        progress,
      })),
      skills: (myLearnerModel?.skills ?? []).map(skillOf),
    };
  }
}

async function askProgress(ctx: BffContext): Promise<ProgressQuery> {
  try {
    return await ctx.ask(ProgressDocument, { beliefs: true });
  } catch (error) {
    if (!['TRY_AGAIN', 'INTERNAL_SERVER_ERROR'].includes(codeOf(error))) throw error;
    return ctx.ask(ProgressDocument, { beliefs: false });
  }
}

type Belief = NonNullable<ProgressQuery['myLearnerModel']>['skills'][number];

function skillOf({ skill, answers, p, likely, certainty, trend, lastAt }: Belief): SkillProgress {
  const percent = (share: number) => Math.round(100 * share);
  const estimate =
    p == null || !likely ? null : { percent: percent(p), from: percent(likely.from), to: percent(likely.to) };
  return { skill, answers, estimate, certainty, trend, lastAt: new Date(lastAt) };
}
