import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { NextLesson, Progress } from '../home/home.type';

@ObjectType()
export class OutlineLesson {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'TEXT, VIDEO, FILE or QUIZ.' })
  kind!: string;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field()
  completed!: boolean;
}

@ObjectType()
export class OutlineModule {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => [OutlineLesson])
  lessons!: OutlineLesson[];
}

@ObjectType({ description: 'A shelf of the catalog.' })
export class CatalogCategory {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A course with its outline and how far one has come.' })
export class CoursePage {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  summary!: string;

  @Field(() => Int)
  lessonCount!: number;

  @Field(() => CatalogCategory, { nullable: true })
  category!: CatalogCategory | null;

  @Field({ description: 'Whether one has a seat that was not withdrawn.' })
  enrolled!: boolean;

  @Field(() => Progress, { nullable: true })
  progress!: Progress | null;

  @Field(() => ID, { nullable: true })
  nextLessonId!: string | null;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => [OutlineModule])
  modules!: OutlineModule[];
}

@ObjectType({ description: 'Before or after the one that is shown.' })
export class LessonBeside {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;
}

@ObjectType()
export class LessonCaptions {
  @Field({ description: 'A tag such as `de` or `en-GB`.' })
  language!: string;

  @Field()
  url!: string;
}

@ObjectType({ description: 'A film or file that was uploaded.' })
export class LessonMedia {
  @Field({ description: 'What it was called.' })
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field({ description: 'Works for a day without signing in.' })
  url!: string;

  @Field(() => [LessonCaptions])
  captions!: LessonCaptions[];
}

@ObjectType()
export class LessonPage {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  courseId!: string;

  @Field()
  courseTitle!: string;

  @Field()
  title!: string;

  @Field({ description: 'TEXT, VIDEO, FILE or QUIZ.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Markdown, for TEXT.' })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same as HTML that a page may show as it is: nothing in it runs or asks other servers.',
  })
  html!: string | null;

  @Field(() => ID, { nullable: true, description: 'What to show, for the other kinds.' })
  reference!: string | null;

  @Field(() => LessonMedia, { nullable: true, description: 'The film or file itself, where it lies with us.' })
  media!: LessonMedia | null;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field()
  completed!: boolean;

  @Field({ description: 'Whether one has a seat, so that it can be marked as done.' })
  enrolled!: boolean;

  @Field(() => Int, { description: 'From 1, of `count` in the course.' })
  position!: number;

  @Field(() => Int)
  count!: number;

  @Field(() => LessonBeside, { nullable: true })
  previous!: LessonBeside | null;

  @Field(() => LessonBeside, { nullable: true })
  next!: LessonBeside | null;
}

@ObjectType()
export class CatalogEntry {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field()
  summary!: string;

  @Field(() => Int)
  lessonCount!: number;

  @Field()
  enrolled!: boolean;

  @Field(() => String, { nullable: true })
  category!: string | null;
}

@ObjectType()
export class CatalogPage {
  @Field(() => Int, { description: 'Of all pages together.' })
  totalCount!: number;

  @Field(() => [CatalogCategory], { description: 'All that there are, by name.' })
  categories!: CatalogCategory[];

  @Field(() => [CatalogEntry])
  entries!: CatalogEntry[];

  @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
  next!: string | null;
}

export const MyCourseStatusEnum = { ACTIVE: 'ACTIVE', COMPLETED: 'COMPLETED' } as const satisfies Partial<{
  [Status in graph.SeatStatus]: Status;
}>;
registerEnumType(MyCourseStatusEnum, { name: 'MyCourseStatus' });

@ObjectType({ description: 'A course that one takes or has taken.' })
export class MyCourse {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field()
  summary!: string;

  @Field(() => MyCourseStatusEnum)
  status!: keyof typeof MyCourseStatusEnum;

  @Field({ description: 'False for one that is not published, or not any more: there is nothing to open.' })
  open!: boolean;

  @Field(() => Date, { nullable: true })
  dueAt!: Date | null;

  @Field(() => Progress)
  progress!: Progress;

  @Field(() => NextLesson, { nullable: true })
  nextLesson!: NextLesson | null;
}

@ObjectType()
export class MyCourses {
  @Field(() => [MyCourse], { description: 'Most recently active first.' })
  courses!: MyCourse[];

  @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
  next!: string | null;
}

@ObjectType({ description: 'How things stand after a lesson was done.' })
export class LessonDone {
  @Field()
  courseCompleted!: boolean;

  @Field(() => Progress)
  progress!: Progress;

  @Field(() => NextLesson, { nullable: true })
  nextLesson!: NextLesson | null;
}
