import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from '../context';
import type { CourseRow, ModuleRow } from '../course/course.model';
import { getById } from '../course/course.service';
import { Course, Module } from '../course/course.type';
import { mediaOf } from './lesson.media';
import type { LessonRow } from './lesson.model';
import { addLesson, editLesson, getVisible, removeLesson } from './lesson.service';
import { AddLessonInput, EditLessonInput, Lesson, LessonMedia } from './lesson.type';

@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => Lesson, {
    description: 'Errors: NOT_FOUND, also for one that was never published when one is no author.',
  })
  lesson(@Arg('id', () => ID) id: string, @Ctx() ctx: CatalogContext): Promise<LessonRow> {
    return getVisible(ctx, id);
  }

  @Mutation(() => Lesson, {
    description:
      'At the end of a module of the draft. Errors: NOT_FOUND; BAD_USER_INPUT when the kind lacks its text or reference.',
  })
  addLesson(@Arg('input', () => AddLessonInput) input: AddLessonInput, @Ctx() ctx: CatalogContext): Promise<LessonRow> {
    return addLesson(ctx, input);
  }

  @Mutation(() => Lesson, {
    description: 'Seen at once. Errors: NOT_FOUND; BAD_USER_INPUT when text or reference does not fit the kind.',
  })
  editLesson(
    @Arg('input', () => EditLessonInput) input: EditLessonInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<LessonRow> {
    return editLesson(ctx, input);
  }

  @Mutation(() => Course, {
    description: 'Out of the draft; learners keep it until the next publication. Errors: NOT_FOUND.',
  })
  async removeLesson(@Arg('lessonId', () => ID) lessonId: string, @Ctx() ctx: CatalogContext): Promise<CourseRow> {
    return getById(ctx, await removeLesson(ctx, lessonId));
  }

  @FieldResolver(() => LessonMedia, {
    nullable: true,
    description: 'The film or file itself, where `reference` names an upload; null for what lies elsewhere.',
  })
  media(@Root() row: LessonRow, @Ctx() ctx: CatalogContext): Promise<LessonMedia | null> {
    return mediaOf(ctx, row);
  }

  @FieldResolver(() => Course)
  course(@Root() row: LessonRow, @Ctx() ctx: CatalogContext) {
    return ctx.loaders.courses.load(row.courseId);
  }
}

@Resolver(() => Module)
export class ModuleResolver {
  @FieldResolver(() => [Lesson], { description: 'In the order to take them.' })
  async lessons(@Root() row: ModuleRow, @Ctx() ctx: CatalogContext): Promise<LessonRow[]> {
    const found = await ctx.loaders.lessons.loadMany(row.lessonIds);
    return found.filter((lesson): lesson is LessonRow => lesson !== null && !(lesson instanceof Error));
  }
}
