import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamTaskRow } from '../exam-task/exam-task.model';
import { ExamTask } from '../exam-task/exam-task.type';
import { releaseExam, withdrawRelease } from './release.service';
import { ChooseStandingInput, WithdrawReleaseInput } from './release.type';
import { chooseStanding } from './standing.service';

@Resolver()
export class ReleaseResolver {
  @Mutation(() => ExamTask, {
    description:
      'Shows the results of an exam to its learners: what is graded now, and from now on each as it is graded. Answers at once; the task runs. Errors: NOT_FOUND; CONFLICT while others could still learn from it what is right.',
  })
  releaseResults(@Arg('examId', () => ID) examId: string, @Ctx() ctx: AssessmentContext): Promise<ExamTaskRow> {
    return releaseExam(ctx, examId);
  }

  @Mutation(() => ExamTask, {
    description: 'Hides them again; from then on they are released by hand. Errors: NOT_FOUND.',
  })
  withdrawRelease(
    @Arg('input', () => WithdrawReleaseInput) { examId, why }: WithdrawReleaseInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<ExamTaskRow> {
    return withdrawRelease(ctx, examId, why);
  }

  @Mutation(() => ID, {
    description:
      'Lets this submission count in place of the other of its attempt, as where a late one is to be taken for the automatic one. Answers the id of its result. Twice is once. Errors: NOT_FOUND.',
  })
  chooseStanding(
    @Arg('input', () => ChooseStandingInput) { resultId, why }: ChooseStandingInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<string> {
    return chooseStanding(ctx, resultId, why);
  }
}
