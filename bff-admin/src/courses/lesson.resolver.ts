import type { BffContext } from '@lyceum/kernel/bff';
import { pageHtml } from '@lyceum/kernel/rich-html';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AddLessonDocument,
  EditLessonDocument,
  LessonPageDocument,
  RemoveLessonDocument,
} from '../__generated__/operations';
import { Course } from './course.type';
import { AddLessonInput, EditLessonInput, Lesson } from './lesson.type';

@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => Lesson, { description: 'Errors: NOT_FOUND.' })
  async lesson(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<Lesson> {
    return (await ctx.ask(LessonPageDocument, { id })).lesson;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The text as learners see it: HTML that is safe to show.',
  })
  html(@Root() { text }: Lesson): string | null {
    return text === null ? null : pageHtml(text);
  }

  @Mutation(() => Lesson, {
    description:
      'At the end of a module of the draft. Errors: NOT_FOUND; BAD_USER_INPUT when the kind lacks its text or reference.',
  })
  async addLesson(@Arg('input', () => AddLessonInput) input: AddLessonInput, @Ctx() ctx: BffContext): Promise<Lesson> {
    return (await ctx.ask(AddLessonDocument, { input })).addLesson;
  }

  @Mutation(() => Lesson, {
    description: 'Seen at once. Errors: NOT_FOUND; BAD_USER_INPUT when text or reference does not fit the kind.',
  })
  async editLesson(
    @Arg('input', () => EditLessonInput) input: EditLessonInput,
    @Ctx() ctx: BffContext,
  ): Promise<Lesson> {
    return (await ctx.ask(EditLessonDocument, { input })).editLesson;
  }

  @Mutation(() => Course, {
    description: 'Out of the draft; learners keep it until the next publication. Errors: NOT_FOUND.',
  })
  async removeLesson(@Arg('lessonId', () => ID) lessonId: string, @Ctx() ctx: BffContext): Promise<Course> {
    return (await ctx.ask(RemoveLessonDocument, { lessonId })).removeLesson;
  }
}
