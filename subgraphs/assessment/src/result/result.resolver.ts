import { type Page, PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamRow } from '../exam/exam.model';
import { Exam } from '../exam/exam.type';
import { Person } from '../person/person.type';
import { listGradebook } from './gradebook.service';
import { GradebookEntry, GradebookEntryConnection } from './gradebook.type';
import type { ResultRow } from './result.model';
import { getById, itemsOf, listOwn, staffView } from './result.service';
import { GradebookArgs, ItemResult, Result, ResultConnection, type ResultView } from './result.type';

@Resolver(() => Result)
export class ResultResolver {
  @Query(() => ResultConnection, { description: 'One’s own that are released, the latest first.' })
  myResults(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: AssessmentContext): Promise<Page<ResultView>> {
    return listOwn(ctx, args);
  }

  @Query(() => Result, {
    description: 'One’s own once it is released; with result:read on its course anybody’s. Errors: NOT_FOUND.',
  })
  result(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<ResultView> {
    return getById(ctx, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() { row }: ResultView): Person {
    return { _id: row.learnerId };
  }

  @FieldResolver(() => Exam, { nullable: true })
  exam(@Root() { row }: ResultView, @Ctx() { loaders }: AssessmentContext): Promise<ExamRow | null> {
    return loaders.exams.load(row.examId);
  }

  @FieldResolver(() => [ItemResult], {
    description:
      'In the order of the paper; none when the release policy shows neither feedback nor answers, nor of an exam that others still sit.',
  })
  items(@Root() view: ResultView, @Ctx() ctx: AssessmentContext): Promise<ItemResult[]> {
    return itemsOf(ctx, view);
  }
}

@Resolver(() => GradebookEntry)
export class GradebookResolver {
  @Query(() => GradebookEntryConnection, {
    description:
      'Learner by learner and exam by exam of a course, the attempt that counts. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  gradebook(@Args(() => GradebookArgs) args: GradebookArgs, @Ctx() ctx: AssessmentContext) {
    return listGradebook(ctx, args);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() { row }: { row: ResultRow }): Person {
    return { _id: row.learnerId };
  }

  @FieldResolver(() => Exam)
  exam(@Root() { row }: { row: ResultRow }, @Ctx() { loaders }: AssessmentContext): Promise<ExamRow | null> {
    return loaders.exams.load(row.examId);
  }

  @FieldResolver(() => Result)
  async result(@Root() { row }: { row: ResultRow }, @Ctx() { loaders }: AssessmentContext): Promise<ResultView | null> {
    const whole = await loaders.results.load(row._id);
    return whole && staffView(whole);
  }
}
