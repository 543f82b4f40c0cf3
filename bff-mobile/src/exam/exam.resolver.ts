import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  AttemptPulseDocument,
  AttemptScreenDocument,
  type ExamPhase,
  ExamScreenDocument,
  ExamsDocument,
  RemoveAnswerFileDocument,
  ReportProctoringDocument,
  SaveAnswersDocument,
  StartAttemptDocument,
} from '../__generated__/operations';
import { RemoveAnswerFileInput } from './answer-file.type';
import {
  AttemptPulse,
  AttemptScreen,
  ProctoringReport,
  ReportProctoringInput,
  SaveAnswersInput,
  Saved,
  StartAttemptInput,
} from './attempt.type';
import { attemptScreenOf, examListOf, examScreenOf } from './exam.service';
import { ExamList, ExamPhaseEnum, ExamScreen } from './exam.type';

@Resolver()
export class ExamResolver {
  @Query(() => ExamList, { description: 'Of the courses that one takes.' })
  async exams(
    @Arg('phase', () => ExamPhaseEnum, { nullable: true, description: 'All, unless said.' })
    phase: ExamPhase | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The `next` of the page before.' })
    after: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<ExamList> {
    return examListOf(await ctx.ask(ExamsDocument, { phase, after }));
  }

  @Query(() => ExamScreen, { description: 'Errors: NOT_FOUND.' })
  async exam(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ExamScreen> {
    return examScreenOf(await ctx.ask(ExamScreenDocument, { id }));
  }

  @Query(() => AttemptScreen, { description: 'One’s own. Errors: NOT_FOUND.' })
  async attempt(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<AttemptScreen> {
    return attemptScreenOf((await ctx.ask(AttemptScreenDocument, { id })).attempt);
  }

  @Query(() => AttemptPulse, { description: 'To be asked now and then while one writes. Errors: NOT_FOUND.' })
  async attemptPulse(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<AttemptPulse> {
    const { attempt } = await ctx.ask(AttemptPulseDocument, { id });
    return { ...attempt, deadline: attempt.deadline ?? null, graceUntil: attempt.graceUntil ?? null };
  }

  @Mutation(() => AttemptScreen, {
    description:
      'Begins, or goes on with the attempt that is running: send the same again until it answers, with the `number` that is meant. Errors: NOT_FOUND; CONFLICT outside of the window and after the last attempt; FORBIDDEN with `accessCode` MISSING or WRONG; RATE_LIMITED.',
  })
  async startAttempt(
    @Arg('input', () => StartAttemptInput) input: StartAttemptInput,
    @Ctx() ctx: BffContext,
  ): Promise<AttemptScreen> {
    return attemptScreenOf((await ctx.ask(StartAttemptDocument, { input })).startAttempt);
  }

  @Mutation(() => Saved, {
    description:
      'Send the same again until it answers, in any order: the highest sequence of each answer counts. Errors: NOT_FOUND; BAD_USER_INPUT; CONFLICT with `status` HANDED_IN once it is handed in, and once the time is over: hand in.',
  })
  async saveAnswers(
    @Arg('input', () => SaveAnswersInput) input: SaveAnswersInput,
    @Ctx() ctx: BffContext,
  ): Promise<Saved> {
    return (await ctx.ask(SaveAnswersDocument, { input })).saveAnswers;
  }

  @Mutation(() => ID, {
    description:
      'Takes back an uploaded file, as long as one has not handed in. Twice is once. Errors: NOT_FOUND, CONFLICT.',
  })
  async removeAnswerFile(
    @Arg('input', () => RemoveAnswerFileInput) input: RemoveAnswerFileInput,
    @Ctx() ctx: BffContext,
  ): Promise<string> {
    return (await ctx.ask(RemoveAnswerFileDocument, { input })).removeAnswerFile;
  }

  @Mutation(() => ProctoringReport, { description: 'Send the same again until it answers. Errors: NOT_FOUND.' })
  async reportProctoring(
    @Arg('input', () => ReportProctoringInput) { attemptId, events }: ReportProctoringInput,
    @Ctx() ctx: BffContext,
  ): Promise<ProctoringReport> {
    const input = { attemptId, events: events.map((event) => ({ ...event, clientAt: event.clientAt.toISOString() })) };
    return (await ctx.ask(ReportProctoringDocument, { input })).reportProctoring;
  }
}
