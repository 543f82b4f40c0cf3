import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Category } from '../category/category.type';
import type { CatalogContext } from '../context';
import { arrangeCourse } from './arrange.service';
import type { CourseRow, ModuleRow } from './course.model';
import {
  addModule,
  archiveCourse,
  createCourse,
  draftModules,
  editCourse,
  getVisible,
  listBySourcedIds,
  listCourses,
  visibleModules,
} from './course.service';
import {
  AddModuleInput,
  ArrangeCourseInput,
  Course,
  CourseConnection,
  CourseFilter,
  type CourseSort,
  CourseSortEnum,
  CoursesBySourcedIdArgs,
  CreateCourseInput,
  EditCourseInput,
  ImportCoursesInput,
  ImportCoursesResult,
  Module,
  PublicationFault,
} from './course.type';
import { importCourses } from './import.service';
import { outlineKey, publicationFaults } from './outline';
import { publishCourse } from './publish.service';
import { cancelScheduledPublication, scheduleOf, schedulePublication } from './schedule.service';

@Resolver(() => Course)
export class CourseResolver {
  @Query(() => Course, {
    description: 'Errors: NOT_FOUND, also for what is not published when one neither writes it nor sees its seats.',
  })
  course(@Arg('id', () => ID) id: string, @Ctx() ctx: CatalogContext): Promise<CourseRow> {
    return getVisible(ctx, id);
  }

  @Query(() => CourseConnection, { description: 'Published courses, and drafts that one may write on.' })
  courses(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('filter', () => CourseFilter, { nullable: true }) filter: CourseFilter | undefined,
    @Arg('sort', () => CourseSortEnum, { defaultValue: CourseSortEnum.TITLE }) sort: CourseSort,
    @Ctx() ctx: CatalogContext,
  ) {
    return listCourses(ctx, filter ?? {}, sort, paging);
  }

  @Query(() => [Course], {
    description: 'Up to 1,000 at once, whatever their status and in no order; unknown ids are left out.',
  })
  coursesBySourcedId(
    @Args(() => CoursesBySourcedIdArgs) { sourcedIds }: CoursesBySourcedIdArgs,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow[]> {
    return listBySourcedIds(ctx, sourcedIds);
  }

  @Mutation(() => Course, { description: 'A draft. Errors: BAD_USER_INPUT when the category does not exist.' })
  createCourse(
    @Arg('input', () => CreateCourseInput) input: CreateCourseInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow> {
    return createCourse(ctx, input);
  }

  @Mutation(() => Course, {
    description: 'Errors: FORBIDDEN; NOT_FOUND; BAD_USER_INPUT when the category does not exist.',
  })
  editCourse(
    @Arg('input', () => EditCourseInput) input: EditCourseInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow> {
    return editCourse(ctx, input);
  }

  @Mutation(() => Course, {
    description: 'At the end of the draft. Errors: FORBIDDEN; NOT_FOUND; BAD_USER_INPUT when the course is full.',
  })
  addModule(@Arg('input', () => AddModuleInput) input: AddModuleInput, @Ctx() ctx: CatalogContext): Promise<CourseRow> {
    return addModule(ctx, input);
  }

  @Mutation(() => Course, {
    description:
      'Order, titles and places of modules and lessons, all at once. Errors: FORBIDDEN; NOT_FOUND; CONFLICT when the outline has changed since; BAD_USER_INPUT when something stands twice or is of another course.',
  })
  arrangeCourse(
    @Arg('input', () => ArrangeCourseInput) input: ArrangeCourseInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow> {
    return arrangeCourse(ctx, input);
  }

  @Mutation(() => Course, {
    description:
      'Makes the draft what learners see. Errors: FORBIDDEN; NOT_FOUND; BAD_USER_INPUT naming what is missing.',
  })
  publishCourse(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: CatalogContext): Promise<CourseRow> {
    return publishCourse(ctx, courseId);
  }

  @Mutation(() => Course, {
    description:
      'Publishes the draft, as it will be then, by itself; another time takes the place of the former. What is still missing then leaves it as it is. Errors: FORBIDDEN; NOT_FOUND; BAD_USER_INPUT for a time that is past or more than five years away.',
  })
  schedulePublication(
    @Arg('courseId', () => ID) courseId: string,
    @Arg('at', () => Date) at: Date,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow> {
    return schedulePublication(ctx, courseId, at);
  }

  @Mutation(() => Course, {
    description: 'Also puts away that a publication was missed. Twice is once. Errors: FORBIDDEN, NOT_FOUND.',
  })
  cancelScheduledPublication(
    @Arg('courseId', () => ID) courseId: string,
    @Ctx() ctx: CatalogContext,
  ): Promise<CourseRow> {
    return cancelScheduledPublication(ctx, courseId);
  }

  @Mutation(() => Course, {
    description: 'Hides it from learners; nothing is deleted. Twice is once. Errors: FORBIDDEN, NOT_FOUND.',
  })
  archiveCourse(@Arg('courseId', () => ID) courseId: string, @Ctx() ctx: CatalogContext): Promise<CourseRow> {
    return archiveCourse(ctx, courseId);
  }

  @Mutation(() => ImportCoursesResult, {
    description:
      'Up to 1,000 at once, by sourcedId; the same input again changes nothing. Errors: BAD_USER_INPUT, TRY_AGAIN.',
  })
  importCourses(
    @Arg('input', () => ImportCoursesInput) input: ImportCoursesInput,
    @Ctx() ctx: CatalogContext,
  ): Promise<ImportCoursesResult> {
    return importCourses(ctx, input.courses);
  }

  @FieldResolver(() => [Module], {
    description: 'As last published; empty for a draft, and for an archived course when one is no author.',
  })
  modules(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<ModuleRow[]> {
    return visibleModules(ctx, row);
  }

  @FieldResolver(() => [Module], { description: 'What authors work on, published or not. Errors: FORBIDDEN.' })
  draftModules(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<ModuleRow[]> {
    return draftModules(ctx, row);
  }

  @FieldResolver(() => String, { description: 'Another for every other outline of the draft. Errors: FORBIDDEN.' })
  async outlineKey(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<string> {
    return outlineKey({ draft: await draftModules(ctx, row) });
  }

  @FieldResolver(() => [PublicationFault], {
    description: 'Why `publishCourse` would be refused; none when it would not. Errors: FORBIDDEN.',
  })
  async publicationFaults(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<PublicationFault[]> {
    return publicationFaults({ draft: await draftModules(ctx, row) });
  }

  @FieldResolver(() => Date, { nullable: true, description: 'When it was last published.' })
  publishedAt(@Root() row: CourseRow): Date | null {
    return row.published?.at ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When the draft is published by itself. Errors: FORBIDDEN.',
  })
  async publishAt(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<Date | null> {
    return (await scheduleOf(ctx, row)).publishAt;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When it was to be published by itself and something was missing. Errors: FORBIDDEN.',
  })
  async publicationMissedAt(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<Date | null> {
    return (await scheduleOf(ctx, row)).publicationMissedAt;
  }

  @FieldResolver(() => Int, { description: 'Of the published modules.' })
  async lessonCount(@Root() row: CourseRow, @Ctx() ctx: CatalogContext): Promise<number> {
    return (await visibleModules(ctx, row)).reduce((sum, { lessonIds }) => sum + lessonIds.length, 0);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Counts publications from 1; null for a draft.' })
  version(@Root() row: CourseRow): number | null {
    return row.published?.version ?? null;
  }

  @FieldResolver(() => Category, { nullable: true })
  category(@Root() row: CourseRow, @Ctx() ctx: CatalogContext) {
    return row.categoryId ? ctx.loaders.categories.load(row.categoryId) : null;
  }
}
