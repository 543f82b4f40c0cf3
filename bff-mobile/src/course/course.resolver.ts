import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  CatalogDocument,
  CompleteLessonDocument,
  CoursePageDocument,
  EnrollDocument,
  LessonPageDocument,
  MyCoursesDocument,
} from '../__generated__/operations';
import { catalogPageOf, coursePageOf, lessonDoneOf, lessonPageOf, myCoursesOf } from './course.service';
import { CatalogPage, CoursePage, LessonDone, LessonPage, MyCourseStatusEnum, MyCourses } from './course.type';

@Resolver()
export class CourseResolver {
  @Query(() => CatalogPage, { description: 'Published courses by title; `search` as one types.' })
  async catalog(
    @Arg('search', () => String, { nullable: true }) search: string | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('categoryId', () => ID, { nullable: true }) categoryId: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<CatalogPage> {
    const which = { search: search ?? null, after: after ?? null, categoryId: categoryId ?? null };
    return catalogPageOf(await ctx.ask(CatalogDocument, which));
  }

  @Query(() => MyCourses, { description: 'Those that one takes or has taken.' })
  async myCourses(
    @Arg('status', () => MyCourseStatusEnum, { nullable: true, description: 'Both, unless said.' })
    status: keyof typeof MyCourseStatusEnum | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The `next` of the page before.' })
    after: string | undefined,
    @Ctx() ctx: BffContext,
  ): Promise<MyCourses> {
    const which = { status: status ? [status] : Object.values(MyCourseStatusEnum), after: after ?? null };
    return myCoursesOf(await ctx.ask(MyCoursesDocument, which));
  }

  @Query(() => CoursePage, { description: 'Errors: NOT_FOUND.' })
  async course(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<CoursePage> {
    return coursePageOf(await ctx.ask(CoursePageDocument, { id }));
  }

  @Query(() => LessonPage, { description: 'Errors: NOT_FOUND.' })
  async lesson(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<LessonPage> {
    return lessonPageOf(await ctx.ask(LessonPageDocument, { id }));
  }

  @Mutation(() => CoursePage, { description: 'Takes a seat. Errors: NOT_FOUND, CONFLICT.' })
  async enroll(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: BffContext): Promise<CoursePage> {
    await ctx.ask(EnrollDocument, { courseId });
    return coursePageOf(await ctx.ask(CoursePageDocument, { id: courseId }));
  }

  @Mutation(() => LessonDone, {
    description: 'Twice is once, so a phone may send it again. Errors: NOT_FOUND, CONFLICT.',
  })
  async completeLesson(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('lessonId', () => ID) lessonId: string,
    @Ctx() ctx: BffContext,
  ): Promise<LessonDone> {
    return lessonDoneOf(await ctx.ask(CompleteLessonDocument, { courseId, lessonId }));
  }
}
