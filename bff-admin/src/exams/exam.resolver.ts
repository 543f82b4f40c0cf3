import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  ArchiveExamDocument,
  ChangeExamDocument,
  CloseExamDocument,
  CreateExamDocument,
  DuplicateExamDocument,
  ExamEntryDocument,
  ExamPageDocument,
  type ExamStatus,
  ExamsPageDocument,
  ScheduleExamDocument,
  UnscheduleExamDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { ChangeExamInput, CreateExamInput, DuplicateExamInput } from './exam.input';
import { changeOf, entryOf, examOf } from './exam.service';
import { Exam, ExamEntry, ExamStatusEnum, ExamsPage } from './exam.type';

@Resolver()
export class ExamResolver {
  @Query(() => ExamsPage, { description: 'Those that one works with, newest first.' })
  async exams(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('courseId', () => ID, { nullable: true }) courseId: string | undefined,
    @Arg('status', () => [ExamStatusEnum], { nullable: true, description: 'All but ARCHIVED, unless said.' })
    status: ExamStatus[] | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ExamsPageDocument, { courseId, status, ...paging })).exams, entryOf);
  }

  @Query(() => ExamEntry, { description: 'For all who work with it. Errors: NOT_FOUND.' })
  async examEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<ExamEntry> {
    return entryOf((await ctx.ask(ExamEntryDocument, { id })).exam);
  }

  @Query(() => Exam, { description: 'For authors. Errors: NOT_FOUND, FORBIDDEN.' })
  async exam(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(ExamPageDocument, { id })).exam);
  }

  @Mutation(() => Exam, { description: 'A draft without questions. Errors: FORBIDDEN.' })
  async createExam(@Arg('input', () => CreateExamInput) input: CreateExamInput, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(CreateExamDocument, { input })).createExam);
  }

  @Mutation(() => Exam, {
    description:
      'A draft with the same questions in their newest versions, and the same rules but for window and access code. Errors: NOT_FOUND, FORBIDDEN.',
  })
  async duplicateExam(
    @Arg('input', () => DuplicateExamInput) input: DuplicateExamInput,
    @Ctx() ctx: BffContext,
  ): Promise<Exam> {
    return examOf((await ctx.ask(DuplicateExamDocument, { input })).duplicateExam);
  }

  @Mutation(() => Exam, {
    description:
      'Attempts that run follow a new window or time limit. Errors: NOT_FOUND; CONFLICT when another change came first, and for what a scheduled exam has fixed; BAD_USER_INPUT.',
  })
  async changeExam(@Arg('input', () => ChangeExamInput) input: ChangeExamInput, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(ChangeExamDocument, { input: changeOf(input) })).changeExam);
  }

  @Mutation(() => Exam, {
    description:
      'Opens it to learners within its window. Twice is once. Errors: NOT_FOUND; CONFLICT; BAD_USER_INPUT with all `problems`.',
  })
  async scheduleExam(
    @Arg('examId', () => ID) examId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: BffContext,
  ): Promise<Exam> {
    return examOf((await ctx.ask(ScheduleExamDocument, { examId, revision })).scheduleExam);
  }

  @Mutation(() => Exam, { description: 'A draft again, as long as nobody has begun. Errors: NOT_FOUND, CONFLICT.' })
  async unscheduleExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(UnscheduleExamDocument, { examId })).unscheduleExam);
  }

  @Mutation(() => Exam, { description: 'Ends it now: what was saved is handed in. Errors: NOT_FOUND, CONFLICT.' })
  async closeExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(CloseExamDocument, { examId })).closeExam);
  }

  @Mutation(() => Exam, {
    description: 'Out of everybody’s lists; nothing is deleted. Errors: NOT_FOUND; CONFLICT while it is open.',
  })
  async archiveExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: BffContext): Promise<Exam> {
    return examOf((await ctx.ask(ArchiveExamDocument, { examId })).archiveExam);
  }
}
