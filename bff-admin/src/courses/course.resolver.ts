import type { BffContext } from '@lyceum/kernel/bff';
import { pageHtml } from '@lyceum/kernel/rich-html';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  AddModuleDocument,
  ArchiveCourseDocument,
  ArrangeCourseDocument,
  AuthoringDocument,
  CancelScheduledPublicationDocument,
  CategoriesDocument,
  CourseInShortDocument,
  type CourseSort,
  CoursesDocument,
  CreateCategoryDocument,
  CreateCourseDocument,
  EditCourseDocument,
  PublishCourseDocument,
  SchedulePublicationDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import {
  AddModuleInput,
  ArrangeCourseInput,
  Category,
  Course,
  CourseEntry,
  CourseFilter,
  CourseSortEnum,
  CoursesPage,
  CreateCategoryInput,
  CreateCourseInput,
  EditCourseInput,
} from './course.type';

@Resolver()
export class CourseResolver {
  @Query(() => CoursesPage, { description: 'Drafts and archived ones too, for authors.' })
  async courses(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => CourseFilter, { nullable: true }) filter: CourseFilter | undefined,
    @Arg('sort', () => CourseSortEnum, { defaultValue: CourseSortEnum.TITLE }) sort: CourseSort,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(CoursesDocument, { filter, sort, ...paging })).courses);
  }

  @Query(() => Course, { description: 'For its authors. Errors: NOT_FOUND, FORBIDDEN.' })
  async course(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<Course> {
    return (await ctx.ask(AuthoringDocument, { id })).course;
  }

  @Query(() => CourseEntry, { description: 'For who sees who takes it, and does not write it. Errors: NOT_FOUND.' })
  async courseEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: BffContext): Promise<CourseEntry> {
    return (await ctx.ask(CourseInShortDocument, { id })).course;
  }

  @Query(() => [Category], { description: 'By name.' })
  async categories(@Ctx() ctx: BffContext): Promise<Category[]> {
    return (await ctx.ask(CategoriesDocument, {})).categories;
  }

  @Query(() => String, { description: 'Markdown as learners see it: HTML that is safe to show.' })
  previewMarkdown(@Arg('text') text: string): string {
    return pageHtml(text);
  }

  @Mutation(() => Category, { description: 'Errors: CONFLICT when there is one of this name.' })
  async createCategory(
    @Arg('input', () => CreateCategoryInput) input: CreateCategoryInput,
    @Ctx() ctx: BffContext,
  ): Promise<Category> {
    return (await ctx.ask(CreateCategoryDocument, { input })).createCategory;
  }

  @Mutation(() => Course, { description: 'A draft. Errors: BAD_USER_INPUT when the category does not exist.' })
  async createCourse(
    @Arg('input', () => CreateCourseInput) input: CreateCourseInput,
    @Ctx() ctx: BffContext,
  ): Promise<Course> {
    return (await ctx.ask(CreateCourseDocument, { input })).createCourse;
  }

  @Mutation(() => Course, { description: 'Errors: NOT_FOUND; BAD_USER_INPUT when the category does not exist.' })
  async editCourse(
    @Arg('input', () => EditCourseInput) input: EditCourseInput,
    @Ctx() ctx: BffContext,
  ): Promise<Course> {
    return (await ctx.ask(EditCourseDocument, { input })).editCourse;
  }

  @Mutation(() => Course, {
    description: 'At the end of the draft. Errors: NOT_FOUND; BAD_USER_INPUT when the course is full.',
  })
  async addModule(@Arg('input', () => AddModuleInput) input: AddModuleInput, @Ctx() ctx: BffContext): Promise<Course> {
    return (await ctx.ask(AddModuleDocument, { input })).addModule;
  }

  @Mutation(() => Course, {
    description: 'The whole outline at once. Errors: NOT_FOUND; CONFLICT when it has changed since; BAD_USER_INPUT.',
  })
  async arrangeCourse(
    @Arg('input', () => ArrangeCourseInput) input: ArrangeCourseInput,
    @Ctx() ctx: BffContext,
  ): Promise<Course> {
    return (await ctx.ask(ArrangeCourseDocument, { input })).arrangeCourse;
  }

  @Mutation(() => Course, {
    description: 'Makes the draft what learners see. Errors: NOT_FOUND; BAD_USER_INPUT naming what is missing.',
  })
  async publishCourse(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: BffContext): Promise<Course> {
    return (await ctx.ask(PublishCourseDocument, { courseId })).publishCourse;
  }

  @Mutation(() => Course, {
    description:
      'Publishes the draft, as it will be then, by itself; what is still missing then leaves it as it is. Errors: NOT_FOUND; BAD_USER_INPUT for a time that is past or more than five years away.',
  })
  async schedulePublication(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('at', () => Date) at: Date,
    @Ctx() ctx: BffContext,
  ): Promise<Course> {
    return (await ctx.ask(SchedulePublicationDocument, { courseId, at: at.toISOString() })).schedulePublication;
  }

  @Mutation(() => Course, {
    description: 'Also puts away that a publication was missed. Twice is once. Errors: NOT_FOUND.',
  })
  async cancelScheduledPublication(
    @Arg('courseId', () => ID) courseId: string,
    @Ctx() ctx: BffContext,
  ): Promise<Course> {
    return (await ctx.ask(CancelScheduledPublicationDocument, { courseId })).cancelScheduledPublication;
  }

  @Mutation(() => Course, {
    description: 'Hides it from learners; nothing is deleted. Twice is once. Errors: NOT_FOUND.',
  })
  async archiveCourse(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: BffContext): Promise<Course> {
    return (await ctx.ask(ArchiveCourseDocument, { courseId })).archiveCourse;
  }
}
