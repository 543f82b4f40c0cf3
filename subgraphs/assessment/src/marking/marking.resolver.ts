import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { filesOfAnswer } from '../answer-file/answer-file.service';
import { AnswerFile } from '../answer-file/answer-file.type';
import type { AssessmentContext } from '../context';
import { Exam } from '../exam/exam.type';
import { versionId } from '../item/item.versions';
import { questionOf } from '../item/question';
import { Question } from '../item/question.type';
import { ItemResponseType, type ItemResponseType as Response } from '../item/response.type';
import { Person } from '../person/person.type';
import type { RubricVersionRow } from '../rubric/rubric.model';
import { Rubric } from '../rubric/rubric.type';
import { markAnswer, moderate, reviewAnswer, visibleMarks } from './mark.service';
import type { MarkingRow, Mark as MarkRow } from './marking.model';
import {
  Mark,
  MarkAnswerInput,
  Marking,
  MarkingConnection,
  MarkingProgress,
  ModerateInput,
  NextAnswerInput,
  ReviewAnswerInput,
} from './marking.type';
import { claimNext, countByItem, listInModeration, listWaiting, putBack } from './queue.service';
import { namesLearners } from './staff.service';

@Resolver(() => Marking)
export class MarkingResolver {
  @Query(() => MarkingConnection, {
    description:
      'What waits for a mark, longest waiting first, whether somebody has claimed it or not. Errors: NOT_FOUND.',
  })
  markingQueue(
    @Arg('of', () => NextAnswerInput) of: NextAnswerInput,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: AssessmentContext,
  ) {
    return listWaiting(ctx, of, paging);
  }

  @Query(() => MarkingConnection, {
    description: 'Where two markers are too far apart, longest waiting first. Errors: NOT_FOUND.',
  })
  moderationQueue(
    @Arg('examId', () => ID) examId: string,
    @Args(() => PageArgs) paging: PageArgs,
    @Ctx() ctx: AssessmentContext,
  ) {
    return listInModeration(ctx, examId, paging);
  }

  @Query(() => [MarkingProgress], {
    description: 'Of the items that people mark: at most those of one exam. Errors: NOT_FOUND.',
  })
  markingProgress(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<MarkingProgress[]> {
    return countByItem(ctx, examId);
  }

  @Mutation(() => Marking, {
    nullable: true,
    description:
      'Gives one the answer that waits longest, for 30 minutes; the one that one has, when there is one. Null when nothing waits for one. Errors: NOT_FOUND.',
  })
  claimAnswer(
    @Arg('input', () => NextAnswerInput) input: NextAnswerInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<MarkingRow | null> {
    return claimNext(ctx, input);
  }

  @Mutation(() => Marking, {
    description: 'Gives an answer back unmarked, to the end of the queue. Twice is once. Errors: NOT_FOUND.',
  })
  putAnswerBack(@Arg('markingId', () => ID) markingId: string, @Ctx() ctx: AssessmentContext): Promise<MarkingRow> {
    return putBack(ctx, markingId);
  }

  @Mutation(() => Marking, {
    description:
      'Gives an answer its mark, or corrects one’s own; the same again changes nothing. Errors: NOT_FOUND; CONFLICT when somebody else has it or has marked it, when it lies with a moderator, or when its learner has seen the result; BAD_USER_INPUT.',
  })
  markAnswer(
    @Arg('input', () => MarkAnswerInput) input: MarkAnswerInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<MarkingRow> {
    return markAnswer(ctx, input);
  }

  @Mutation(() => Marking, {
    description:
      'Decides over all marks, also after the release; the same again changes nothing. Errors: NOT_FOUND; CONFLICT when it has changed since it was looked at; BAD_USER_INPUT.',
  })
  moderate(
    @Arg('input', () => ModerateInput) input: ModerateInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<MarkingRow> {
    return moderate(ctx, input);
  }

  @Mutation(() => Marking, {
    description:
      'Opens one answer of a result for `moderate`, whoever or whatever gave it its points. Twice is once. Errors: NOT_FOUND.',
  })
  reviewAnswer(
    @Arg('input', () => ReviewAnswerInput) { resultId, itemId }: ReviewAnswerInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<MarkingRow> {
    return reviewAnswer(ctx, resultId, itemId);
  }

  @FieldResolver(() => Exam)
  exam(@Root() row: MarkingRow, @Ctx() { loaders }: AssessmentContext) {
    return loaders.exams.load(row.examId);
  }

  @FieldResolver(() => Question, {
    nullable: true,
    description: 'As its learner met it. Null when it is there no more.',
  })
  async question(@Root() row: MarkingRow, @Ctx() ctx: AssessmentContext): Promise<Question | null> {
    const result = await ctx.loaders.results.load(row.resultId);
    const item = result?.items.find(({ itemId }) => itemId === row.itemId);
    const version = item && (await ctx.loaders.itemVersions.load(versionId(item)));
    return version ? questionOf(ctx, version, { points: row.maxPoints }) : null;
  }

  @FieldResolver(() => ItemResponseType)
  async response(@Root() row: MarkingRow, @Ctx() { loaders }: AssessmentContext): Promise<Response> {
    const result = await loaders.results.load(row.resultId);
    return result?.items.find(({ itemId }) => itemId === row.itemId)?.response ?? {};
  }

  @FieldResolver(() => [AnswerFile], {
    description: 'FILE: those that the answer names; under neutral names where `learner` is null.',
  })
  async files(@Root() row: MarkingRow, @Ctx() ctx: AssessmentContext): Promise<AnswerFile[]> {
    const [result, exam] = await Promise.all([
      ctx.loaders.results.load(row.resultId),
      ctx.loaders.exams.load(row.examId),
    ]);
    const item = result?.items.find(({ itemId }) => itemId === row.itemId);
    if (!result || !item) return [];
    const anonymous = !(await namesLearners(ctx, exam));
    return filesOfAnswer(ctx, { ...item, attemptId: result.attemptId }, { anonymous });
  }

  @FieldResolver(() => Float, { nullable: true, description: 'What stands; null while marks are missing or disagree.' })
  async points(@Root() row: MarkingRow, @Ctx() { loaders }: AssessmentContext): Promise<number | null> {
    const result = await loaders.results.load(row.resultId);
    return result?.items.find(({ itemId }) => itemId === row.itemId)?.points ?? null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Null where the exam is marked anonymously, and for who may not read its results.',
  })
  async learner(@Root() row: MarkingRow, @Ctx() ctx: AssessmentContext): Promise<Person | null> {
    if (!(await namesLearners(ctx, await ctx.loaders.exams.load(row.examId)))) return null;
    const result = await ctx.loaders.results.load(row.resultId);
    return result && { _id: result.learnerId };
  }

  @FieldResolver(() => Rubric, {
    nullable: true,
    description: 'What to mark by, in the version that its exam began with.',
  })
  rubric(@Root() row: MarkingRow, @Ctx() { loaders }: AssessmentContext): Promise<RubricVersionRow | null> | null {
    return row.rubric ? loaders.rubricVersions.load(row.rubric) : null;
  }

  @FieldResolver(() => [Mark], {
    description: 'One’s own; a moderator sees those of all, once nobody marks it any more. In their order.',
  })
  marks(@Root() row: MarkingRow, @Ctx() ctx: AssessmentContext): Promise<MarkRow[]> {
    return visibleMarks(ctx, row);
  }
}

@Resolver(() => Mark)
export class MarkResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  marker(@Root() row: MarkRow): Person {
    return { _id: row.markedBy };
  }
}

@Resolver(() => MarkingProgress)
export class MarkingProgressResolver {
  @FieldResolver(() => String, { nullable: true, description: 'As it is called in the bank; null when it is gone.' })
  async title(@Root() { itemId }: MarkingProgress, @Ctx() ctx: AssessmentContext): Promise<string | null> {
    return (await ctx.loaders.items.load(itemId))?.title ?? null;
  }
}
