import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';
import { LessonKindEnum } from './lesson-kind.type';

export const CourseStatusEnum = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  ARCHIVED: 'ARCHIVED',
} as const satisfies { [S in graph.CourseStatus]: S };
registerEnumType(CourseStatusEnum, { name: 'CourseStatus', description: 'Learners meet published courses only.' });

export const CourseSortEnum = { TITLE: 'TITLE', NEWEST: 'NEWEST' } as const satisfies { [S in graph.CourseSort]: S };
registerEnumType(CourseSortEnum, { name: 'CourseSort' });

@ObjectType({ description: 'A shelf of the catalog.' })
export class Category {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A course in short, as in a list of courses.' })
export class CourseEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'The short name on a timetable, such as MATH-101.' })
  code!: string | null;

  @Field()
  title!: string;

  @Field()
  summary!: string;

  @Field(() => CourseStatusEnum)
  status!: graph.CourseStatus;

  @Field(() => Int, { nullable: true, description: 'Counts publications from 1; null when there was none.' })
  version!: number | null;

  @Field(() => Int, { description: 'Of the published modules.' })
  lessonCount!: number;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => Category, { nullable: true })
  category!: Category | null;
}

@ObjectType()
export class DraftLesson {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => LessonKindEnum)
  kind!: graph.LessonKind;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;
}

@ObjectType()
export class DraftModule {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => [DraftLesson])
  lessons!: DraftLesson[];
}

export const PublicationFaultCodeEnum = {
  NO_MODULES: 'NO_MODULES',
  EMPTY_MODULE: 'EMPTY_MODULE',
} as const satisfies { [C in graph.PublicationFaultCode]: C };
registerEnumType(PublicationFaultCodeEnum, { name: 'PublicationFaultCode' });

@ObjectType()
export class NamedPart {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;
}

@ObjectType({ description: 'What stands between a draft and its publication.' })
export class PublicationFault {
  @Field(() => PublicationFaultCodeEnum)
  code!: graph.PublicationFaultCode;

  @Field(() => NamedPart, { nullable: true, description: 'Null when it is the course as a whole.' })
  module!: NamedPart | null;
}

@ObjectType()
export class PublishedModule extends NamedPart {
  @Field(() => [NamedPart])
  lessons!: NamedPart[];
}

@ObjectType({ description: 'All that the authoring page of a course shows.' })
export class Course extends CourseEntry {
  @Field(() => ID, { description: 'The id in the roster that it came from; its own when it was made here.' })
  sourcedId!: string;

  @Field(() => [DraftModule], { description: 'What authors work on, published or not.' })
  draftModules!: DraftModule[];

  @Field(() => [PublishedModule], { description: 'What learners see.' })
  modules!: PublishedModule[];

  @Field(() => Date, { nullable: true })
  publishedAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the draft is published by itself.' })
  publishAt!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was to be published by itself and something was missing.',
  })
  publicationMissedAt!: string | null;

  @Field({ description: 'Says which outline it was that `arrangeCourse` arranges.' })
  outlineKey!: string;

  @Field(() => [PublicationFault], { description: 'Why `publishCourse` would be refused.' })
  publicationFaults!: PublicationFault[];
}

export const CoursesPage = pageOf(CourseEntry, 'CoursesPage');

@InputType()
export class CourseFilter implements graph.CourseFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of title, code or summary; the beginning of a word is enough.',
  })
  search?: string | null;

  @Field(() => CourseStatusEnum, { nullable: true })
  status?: graph.CourseStatus | null;

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;
}

@InputType()
export class CreateCategoryInput implements graph.CreateCategoryInput {
  @Field()
  name!: string;
}

@InputType()
export class CreateCourseInput implements graph.CreateCourseInput {
  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field({ defaultValue: '' })
  summary!: string;

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditCourseInput implements graph.EditCourseInput {
  @Field(() => ID)
  courseId!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  code?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;
}

@InputType()
export class AddModuleInput implements graph.AddModuleInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;
}

@InputType()
export class ArrangedModuleInput implements graph.ArrangedModuleInput {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => [ID])
  lessonIds!: string[];
}

@InputType({ description: 'The whole outline of the draft; what is left out is out of the draft.' })
export class ArrangeCourseInput implements graph.ArrangeCourseInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  outlineKey!: string;

  @Field(() => [ArrangedModuleInput])
  modules!: ArrangedModuleInput[];
}
