import { connectionOf } from '@lyceum/kernel/pagination';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayMinSize, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CourseRow, CourseStatus, ModuleRow } from './course.model';

export const CourseStatusEnum = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
registerEnumType(CourseStatusEnum, { name: 'CourseStatus', description: 'Learners meet published courses only.' });

export const CourseSortEnum = { TITLE: 'TITLE', NEWEST: 'NEWEST' } as const;
registerEnumType(CourseSortEnum, { name: 'CourseSort' });
export type CourseSort = keyof typeof CourseSortEnum;

@ObjectType({ description: 'A part of a course: lessons in their order.' })
export class Module implements ModuleRow {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  lessonIds!: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Something to learn, in modules of lessons.' })
export class Course implements Pick<CourseRow, '_id'> {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID, { description: 'The id in the roster that the course came from; its own id when it was made here.' })
  sourcedId!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true, description: 'The short name on a timetable, such as MATH-101.' })
  code!: string | null;

  @Field()
  summary!: string;

  @Field(() => CourseStatusEnum)
  status!: CourseStatus;

  @Field()
  createdAt!: Date;
}

export const PublicationFaultCodeEnum = { NO_MODULES: 'NO_MODULES', EMPTY_MODULE: 'EMPTY_MODULE' } as const;
registerEnumType(PublicationFaultCodeEnum, {
  name: 'PublicationFaultCode',
  description: 'NO_MODULES: the course is empty. EMPTY_MODULE: the module has no lessons.',
});

@ObjectType({ description: 'What stands between a draft and its publication.' })
export class PublicationFault {
  @Field(() => PublicationFaultCodeEnum)
  code!: keyof typeof PublicationFaultCodeEnum;

  @Field(() => Module, { nullable: true, description: 'Null when it is the course as a whole.' })
  module!: ModuleRow | null;
}

export const CourseConnection = connectionOf(Course, 'Course');

@InputType()
export class CourseFilter {
  @Field({
    nullable: true,
    description: 'Words of title, code or summary; the beginning of a word is enough.',
  })
  @MaxLength(200)
  search?: string;

  @Field(() => CourseStatusEnum, { nullable: true, description: 'Needs course:author for anything but PUBLISHED.' })
  status?: CourseStatus;

  @Field(() => ID, { nullable: true })
  categoryId?: string;
}

@InputType()
export class CreateCourseInput {
  @Field()
  @Text(200)
  title!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(40)
  code?: string | null;

  @Field({ defaultValue: '' })
  @MaxLength(5_000)
  summary: string = '';

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditCourseInput {
  @Field(() => ID)
  courseId!: string;

  @Field({ nullable: true })
  @Text(200)
  title?: string;

  @Field(() => String, { nullable: true })
  @MaxLength(40)
  code?: string | null;

  @Field({ nullable: true })
  @MaxLength(5_000)
  summary?: string;

  @Field(() => ID, { nullable: true })
  categoryId?: string | null;
}

@InputType()
export class AddModuleInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  @Text(200)
  title!: string;
}

@InputType()
export class ArrangedModuleInput {
  @Field(() => ID, { description: 'One of the draft, or of the client’s making for one that comes back.' })
  @Matches(/^[\w-]{1,64}$/, { message: '$property must be 1 to 64 letters, digits, hyphens and underscores' })
  id!: string;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => [ID], { description: 'Of lessons of this course, also of those that were taken out of the draft.' })
  @ArrayMaxSize(500)
  lessonIds!: string[];
}

@InputType({ description: 'The whole outline of the draft; what is left out is out of the draft.' })
export class ArrangeCourseInput {
  @Field(() => ID)
  courseId!: string;

  @Field({ description: 'The `outlineKey` of the outline that was arranged.' })
  outlineKey!: string;

  @Field(() => [ArrangedModuleInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  modules!: ArrangedModuleInput[];
}

@ArgsType()
export class CoursesBySourcedIdArgs {
  @Field(() => [ID])
  @ArrayMaxSize(1_000)
  sourcedIds!: string[];
}

@InputType()
export class ImportCourseInput {
  @Field(() => ID)
  @Length(1, 255)
  sourcedId!: string;

  @Field()
  @Length(1, 200)
  title!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(40)
  code?: string | null;

  @Field({
    defaultValue: false,
    description: 'The roster says that it is gone: the course is archived, nothing is deleted.',
  })
  removed: boolean = false;
}

@InputType()
export class ImportCoursesInput {
  @Field(() => [ImportCourseInput])
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  courses!: ImportCourseInput[];
}

@ObjectType()
export class ImportedCourse {
  @Field(() => ID)
  sourcedId!: string;

  @Field(() => ID)
  courseId!: string;
}

@ObjectType({ description: 'What an import did; the same input again changes nothing.' })
export class ImportCoursesResult {
  @Field(() => [ImportedCourse])
  courses!: ImportedCourse[];

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;
}
