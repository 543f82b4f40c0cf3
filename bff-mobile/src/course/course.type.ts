import { Field, ID, Int, ObjectType } from 'type-graphql';
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

  @Field(() => ID, { nullable: true, description: 'What to show, for the other kinds.' })
  reference!: string | null;

  @Field(() => Int, { nullable: true })
  minutes!: number | null;

  @Field()
  completed!: boolean;
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
}

@ObjectType()
export class CatalogPage {
  @Field(() => [CatalogEntry])
  entries!: CatalogEntry[];

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
