import type { Context } from '@lyceum/kernel/context';

export type RecommendationContext = ReturnType<typeof createRecommendationContext>;

export function createRecommendationContext(base: Context) {
  return Object.assign(base, { loaders: {} });
}
