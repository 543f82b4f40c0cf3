import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import type { ExamRow } from '../exam/exam.model';
import { Exam } from '../exam/exam.type';
import { findReleased } from '../result/result.service';
import type { ResultView } from '../result/result.type';
import { Result } from '../result/result.type';
import { getOwn, listOwn, submitExam } from './submission.service';
import { MySubmissionsArgs, Submission, SubmissionReceipt, SubmitExamInput } from './submission.type';

@Resolver(() => Submission)
export class SubmissionResolver {
  @Mutation(() => SubmissionReceipt, {
    description:
      'Hands in one’s own attempt: kept durably once this answers. The same again is the same submission, so send it again until it answers. Too late and offline are flagged, not refused. Errors: BAD_USER_INPUT; NOT_FOUND; CONFLICT when another submission of the attempt was accepted, which `details` names; TRY_AGAIN.',
  })
  submitExam(
    @Arg('input', () => SubmitExamInput) input: SubmitExamInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<SubmissionReceipt> {
    return submitExam(ctx, input);
  }

  @Query(() => Submission, { description: 'One’s own. Errors: NOT_FOUND.' })
  submission(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<Submission> {
    return getOwn(ctx, id);
  }

  @Query(() => [Submission], {
    description:
      'One’s own, the latest first, from the moment that they are accepted; of an attempt with an automatic and a late one, both.',
  })
  mySubmissions(@Args(() => MySubmissionsArgs) { first }: MySubmissionsArgs, @Ctx() ctx: AssessmentContext) {
    return listOwn(ctx, first);
  }

  @FieldResolver(() => Exam, { nullable: true, description: 'Null when it is there no more.' })
  exam(@Root() { examId }: Submission, @Ctx() { loaders }: AssessmentContext): Promise<ExamRow | null> {
    return loaders.exams.load(examId);
  }

  @FieldResolver(() => Result, { nullable: true, description: 'Once it is released.' })
  result(@Root() { id }: Submission, @Ctx() ctx: AssessmentContext): Promise<ResultView | null> {
    return findReleased(ctx, id);
  }
}
