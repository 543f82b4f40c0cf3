import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AttemptRow } from '../attempt/attempt.model';
import { isOwn } from '../attempt/attempt.service';
import { Attempt } from '../attempt/attempt.type';
import type { AssessmentContext } from '../context';
import { filesOfAttempt, linked } from './answer-file.service';
import {
  AnswerFile,
  AnswerUpload,
  AnswerUploadInput,
  KeepAnswerFileInput,
  RemoveAnswerFileInput,
} from './answer-file.type';
import { keepFile, openUpload, removeFile } from './upload.service';

@Resolver(() => Attempt)
export class AnswerFileResolver {
  @Query(() => AnswerUpload, {
    description:
      'Before the bytes of a file for one’s own attempt are taken. Errors: NOT_FOUND; BAD_USER_INPUT for a question that takes no files or not this type; CONFLICT once one has handed in, and when too many lie there; RATE_LIMITED.',
  })
  answerUpload(
    @Arg('input', () => AnswerUploadInput) input: AnswerUploadInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AnswerUpload> {
    return openUpload(ctx, input);
  }

  @Mutation(() => AnswerFile, {
    description:
      'Makes an uploaded file one that answers may name. The same content again is the same file. Errors: as of `answerUpload`; NOT_FOUND too when no such file lies there.',
  })
  async keepAnswerFile(
    @Arg('input', () => KeepAnswerFileInput) input: KeepAnswerFileInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AnswerFile> {
    return linked(ctx, await keepFile(ctx, input));
  }

  @Mutation(() => ID, {
    description: 'Takes a file back, as long as one has not handed in. Twice is once. Errors: NOT_FOUND, CONFLICT.',
  })
  removeAnswerFile(
    @Arg('input', () => RemoveAnswerFileInput) input: RemoveAnswerFileInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<string> {
    return removeFile(ctx, input);
  }

  @FieldResolver(() => [AnswerFile], { description: 'What one has uploaded for it; none for others.' })
  async files(@Root() row: AttemptRow, @Ctx() ctx: AssessmentContext): Promise<AnswerFile[]> {
    return isOwn(ctx, row) ? filesOfAttempt(ctx, row) : [];
  }
}
