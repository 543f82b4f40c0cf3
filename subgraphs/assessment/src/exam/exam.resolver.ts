import { requireOn } from '@lyceum/kernel/grants';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AttemptRow } from '../attempt/attempt.model';
import { Attempt } from '../attempt/attempt.type';
import type { AssessmentContext } from '../context';
import { Course } from '../course/course.type';
import { isOut } from '../release/policy';
import { archiveExam, changeExam, closeExam, countQuestions, unscheduleExam } from './change.service';
import type { ExamProblem as Problem } from './exam.check';
import { ChangeExamInput, CreateExamInput, DuplicateExamInput } from './exam.input';
import type { ExamRow, ExamSection } from './exam.model';
import { createExam, duplicateExam, isProctored, listExams } from './exam.service';
import {
  Exam,
  ExamConnection,
  ExamDraw,
  ExamItem,
  ExamPart,
  ExamPlan,
  ExamProblem,
  ExamsArgs,
  MyExam,
  MyExamsArgs,
} from './exam.type';
import { getVisible, listMyExams } from './my-exams.service';
import { noticesOf } from './notices.service';
import { problemsOf, scheduleExam } from './schedule.service';

@Resolver(() => Exam)
export class ExamResolver {
  @Query(() => Exam, { description: 'One that one takes or works with. Errors: NOT_FOUND.' })
  exam(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    return getVisible(ctx, id);
  }

  @Query(() => ExamConnection, { description: 'Those that one works with, newest first. Errors: FORBIDDEN.' })
  exams(@Args(() => ExamsArgs) args: ExamsArgs, @Ctx() ctx: AssessmentContext) {
    return listExams(ctx, args);
  }

  @Query(() => ExamConnection, { description: 'Those that one takes, by when they open.' })
  myExams(@Args(() => MyExamsArgs) args: MyExamsArgs, @Ctx() ctx: AssessmentContext) {
    return listMyExams(ctx, args);
  }

  @Mutation(() => Exam, { description: 'A draft without questions. Errors: FORBIDDEN.' })
  createExam(@Arg('input', () => CreateExamInput) input: CreateExamInput, @Ctx() ctx: AssessmentContext) {
    return createExam(ctx, input);
  }

  @Mutation(() => Exam, {
    description:
      'A draft with the same questions in their newest versions, and the same rules but for window and access code. Errors: FORBIDDEN, NOT_FOUND.',
  })
  duplicateExam(@Arg('input', () => DuplicateExamInput) input: DuplicateExamInput, @Ctx() ctx: AssessmentContext) {
    return duplicateExam(ctx, input);
  }

  @Mutation(() => Exam, {
    description:
      'Attempts that run follow a new window or time limit. Errors: NOT_FOUND; CONFLICT when another change came first, for what a scheduled exam has fixed, and where results that are out would tell what is right to those who still sit it; BAD_USER_INPUT.',
  })
  changeExam(@Arg('input', () => ChangeExamInput) input: ChangeExamInput, @Ctx() ctx: AssessmentContext) {
    return changeExam(ctx, input);
  }

  @Mutation(() => Exam, {
    description:
      'Opens it within its window, each question in the version that it has now; a closed one again, with the questions that it had. Twice is once. Errors: NOT_FOUND; CONFLICT when another change came first; BAD_USER_INPUT with all `problems`; FORBIDDEN to who is asked one of the questions in an exam that they take.',
  })
  scheduleExam(
    @Arg('examId', () => ID) examId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ExamRow> {
    return scheduleExam(ctx, examId, revision);
  }

  @Mutation(() => Exam, {
    description: 'A draft again, as long as nobody has begun. Twice is once. Errors: NOT_FOUND, CONFLICT.',
  })
  unscheduleExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    return unscheduleExam(ctx, examId);
  }

  @Mutation(() => Exam, {
    description:
      'Ends it now, with its grace: what was saved is handed in. Twice is once. Errors: NOT_FOUND, CONFLICT.',
  })
  closeExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    return closeExam(ctx, examId);
  }

  @Mutation(() => Exam, {
    description:
      'Out of everybody’s lists; nothing is deleted. Twice is once. Errors: NOT_FOUND; CONFLICT while it is open.',
  })
  archiveExam(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    return archiveExam(ctx, examId);
  }

  @FieldResolver(() => Course, {
    nullable: true,
    description: 'Null while the catalog is away: exams go on without it.',
  })
  course(@Root() exam: ExamRow): Course {
    return { _id: exam.courseId };
  }

  @FieldResolver(() => Boolean, { description: 'Whether one has to know a code to begin.' })
  needsAccessCode(@Root() exam: ExamRow): boolean {
    return exam.accessCodeHash !== null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Devices report what they notice, which learners are told before they start.',
  })
  proctored(@Root() exam: ExamRow): boolean {
    return isProctored(exam);
  }

  @FieldResolver(() => [ExamPart])
  parts(@Root() exam: ExamRow): ExamPart[] {
    return exam.sections.map((section) => ({
      id: section.id,
      title: section.title,
      questionCount: countQuestions(section),
    }));
  }

  @FieldResolver(() => MyExam, { description: 'For oneself, with what one was granted.' })
  mine(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<MyExam> {
    return ctx.loaders.mySittings.load(exam._id) as Promise<MyExam>;
  }

  @FieldResolver(() => [Attempt], { description: 'One’s own, the first one first.' })
  myAttempts(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<AttemptRow[]> {
    return ctx.loaders.ownAttempts.load(exam._id);
  }

  @FieldResolver(() => ExamPlan, { description: 'Errors: FORBIDDEN.' })
  async plan(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<ExamRow> {
    await requireOn(ctx, 'exam:author', `course:${exam.courseId}`);
    return exam;
  }
}

@Resolver(() => ExamPlan)
export class ExamPlanResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Of one attempt; null: until the exam closes.' })
  timeLimitMinutes(@Root() { timeLimitMs }: ExamRow): number | null {
    return timeLimitMs === null ? null : Math.floor(timeLimitMs / 60_000);
  }

  @FieldResolver(() => Int, { description: 'So long after the deadline a hand-in still counts as in time.' })
  graceSeconds(@Root() { graceMs }: ExamRow): number {
    return Math.floor(graceMs / 1_000);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Results that are out keep feedback and keys to themselves: somebody may still sit it, and would read them.',
  })
  async keepsBack(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<boolean> {
    return isOut(exam) && (await ctx.loaders.keptBack.load(exam._id)) !== null;
  }

  @FieldResolver(() => [ExamProblem], { description: 'Why a draft cannot be scheduled; none when it can.' })
  problems(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<Problem[]> {
    return problemsOf(ctx, exam);
  }

  @FieldResolver(() => [ExamProblem], {
    description:
      'What stands in nobody’s way and should be known, while it is not over: questions that practice asks too, and tells the answers of.',
  })
  notices(@Root() exam: ExamRow, @Ctx() ctx: AssessmentContext): Promise<Problem[]> {
    return noticesOf(ctx, exam);
  }
}

@Resolver(() => ExamDraw)
export class ExamDrawResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many it draws from; null until the exam is scheduled.',
  })
  poolSize(@Root() { pool }: ExamSection['draws'][number]): number | null {
    return pool?.length ?? null;
  }
}

@Resolver(() => ExamItem)
export class ExamItemResolver {
  @FieldResolver(() => String, { nullable: true, description: 'As it is called in the bank; null when it is gone.' })
  async title(@Root() { itemId }: ExamItem, @Ctx() ctx: AssessmentContext): Promise<string | null> {
    return (await ctx.loaders.items.load(itemId))?.title ?? null;
  }
}
