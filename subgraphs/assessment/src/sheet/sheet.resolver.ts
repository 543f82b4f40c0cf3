import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ItemRow } from '../item/item.model';
import { Item } from '../item/item.type';
import { Person } from '../person/person.type';
import type { ResultChange } from '../result/result.model';
import { Result, ResultConnection, type ResultView } from '../result/result.type';
import { historyOf, listExamItems, listExamResults, listLearnerResults } from './sheet.service';
import { ItemPoints, ResultChangeType } from './sheet.type';

@Resolver(() => Result)
export class SheetResolver {
  @Query(() => ResultConnection, {
    description:
      'All results of an exam that stand, or those beside which another one of the attempt does, for `chooseStanding`; in no particular order. Audited. Errors: NOT_FOUND.',
  })
  examResults(
    @Arg('examId', () => ID) examId: string,
    @Arg('standing', () => Boolean, { defaultValue: true }) standing: boolean,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: AssessmentContext,
  ) {
    return listExamResults(ctx, { examId, standing }, paging);
  }

  @Query(() => [Item], {
    description: 'All that an exam may ask, each once, in its order, what it draws from too. Errors: NOT_FOUND.',
  })
  examItems(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ItemRow[]> {
    return listExamItems(ctx, examId);
  }

  @Query(() => ResultConnection, {
    description:
      'A learner’s that stand, on courses whose results one may read, the latest first. Audited. Errors: FORBIDDEN.',
  })
  learnerResults(
    @Arg('learnerId', () => ID) learnerId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: AssessmentContext,
  ) {
    return listLearnerResults(ctx, learnerId, paging);
  }

  @FieldResolver(() => [ItemPoints], {
    description: 'Answer by answer, in the order of the paper. Empty for its learner, who reads `items`.',
  })
  itemPoints(@Root() { own, row }: ResultView): ItemPoints[] {
    return own ? [] : row.items;
  }

  @FieldResolver(() => [ResultChangeType], {
    description: 'Who has changed it, from what, to what and why; oldest first. Empty for its learner.',
  })
  history(@Root() { row }: ResultView, @Ctx() ctx: AssessmentContext): Promise<ResultChange[]> {
    return historyOf(ctx, row);
  }
}

@Resolver(() => ResultChangeType)
export class ResultChangeResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  by(@Root() { by }: ResultChange): Person {
    return { _id: by };
  }
}
