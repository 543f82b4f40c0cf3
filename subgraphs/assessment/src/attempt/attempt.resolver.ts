import { clockOf } from '@lyceum/kernel/clock';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamRow } from '../exam/exam.model';
import { getCached } from '../exam/exam.service';
import { Exam } from '../exam/exam.type';
import { Person } from '../person/person.type';
import type { AttemptRow, AttemptStatus } from './attempt.model';
import { getVisible, isOwn, startAttempt } from './attempt.service';
import {
  Attempt,
  AttemptStatusEnum,
  PaperSection,
  SaveAnswersInput,
  SavedAnswer,
  SavedAnswers,
  StartAttemptInput,
} from './attempt.type';
import { paperOf, savedOf, statusOf, ticketOf } from './attempt.view';
import { type Saved, saveAnswers } from './save.service';

@Resolver(() => Attempt)
export class AttemptResolver {
  @Query(() => Attempt, {
    description: 'One’s own, or of a course whose exams one gives or whose results one reads. Errors: NOT_FOUND.',
  })
  attempt(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<AttemptRow> {
    return getVisible(ctx, id);
  }

  @Mutation(() => Attempt, {
    description:
      'Begins an exam, or gives back the attempt that is running, on a second device too: the same may be asked again, with `number` after a hand-in too. Errors: NOT_FOUND for what one cannot take; CONFLICT outside of its window and after the last attempt; FORBIDDEN with `accessCode` MISSING or WRONG; RATE_LIMITED.',
  })
  startAttempt(
    @Arg('input', () => StartAttemptInput) input: StartAttemptInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AttemptRow> {
    return startAttempt(ctx, input);
  }

  @Mutation(() => SavedAnswers, {
    description:
      'Keeps answers of one’s own attempt: of each item the one with the highest sequence, so the same may be sent again and in any order. Errors: NOT_FOUND; BAD_USER_INPUT; CONFLICT with `status` HANDED_IN once it is handed in, and once the time is over: hand in.',
  })
  saveAnswers(
    @Arg('input', () => SaveAnswersInput) input: SaveAnswersInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<Saved> {
    return saveAnswers(ctx, input);
  }

  @FieldResolver(() => AttemptStatusEnum)
  status(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<AttemptStatus> {
    return statusOf(ctx, row);
  }

  @FieldResolver(() => Exam)
  exam(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<Readonly<ExamRow>> {
    return getCached(ctx, row.examId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() row: AttemptRow): Person {
    return { _id: row.learnerId };
  }

  @FieldResolver(() => Date, { description: 'Show what is left of the time by this, never by the device’s clock.' })
  serverTime(@Ctx() ctx: AssessmentContext): Promise<Date> {
    return clockOf(ctx.tenant.store).now();
  }

  @FieldResolver(() => Int)
  questionCount(@Root() row: AttemptRow): number {
    return row.paper.length;
  }

  @FieldResolver(() => Int, { description: 'Questions with an answer.' })
  answeredCount(@Root() row: AttemptRow): number {
    return Object.values(row.answered).reduce((sum, count) => sum + count, 0);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Send it along when handing in. One’s own; null for others.',
  })
  ticket(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): string | null {
    return isOwn(ctx, row) ? ticketOf(ctx, row) : null;
  }

  @FieldResolver(() => [PaperSection], {
    description: 'The paper of one’s own attempt while it runs; none for others, and none afterwards.',
  })
  sections(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<PaperSection[]> {
    return paperOf(ctx, row);
  }

  @FieldResolver(() => [SavedAnswer], { description: 'One’s own; none for others.' })
  answers(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<SavedAnswer[]> {
    return savedOf(ctx, row);
  }
}
