import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { Course } from './course.type';
import { LessonKindEnum } from './lesson-kind.type';

@ObjectType()
export class LessonCaptions {
  @Field({ description: 'A tag such as `de` or `en-GB`.' })
  language!: string;

  @Field(() => ID)
  file!: string;

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

@ObjectType({ description: 'A lesson with all of its text, and the course that it is edited in.' })
export class Lesson {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => LessonKindEnum)
  kind!: graph.LessonKind;

  @Field(() => String, { nullable: true, description: 'Markdown, for TEXT.' })
  text!: string | null;

  @Field(() => ID, { nullable: true, description: 'The video, file or quiz to show.' })
  reference!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  minutes!: number | null;

  @Field(() => LessonMedia, { nullable: true, description: 'Where `reference` names an upload that is there.' })
  media!: LessonMedia | null;

  @Field(() => Course)
  course!: Course;
}

@InputType()
export class CaptionsInput implements graph.CaptionsInput {
  @Field()
  language!: string;

  @Field(() => ID, { description: 'What the upload answered.' })
  file!: string;
}

@InputType({ description: 'TEXT takes `text`; the other kinds take `reference`.' })
export class AddLessonInput implements graph.AddLessonInput {
  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  moduleId!: string;

  @Field()
  title!: string;

  @Field(() => LessonKindEnum)
  kind!: graph.LessonKind;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'What an uploaded file was called.' })
  fileName?: string | null;

  @Field(() => [CaptionsInput], { nullable: true, description: 'Of an uploaded film, one for each language.' })
  captions?: CaptionsInput[] | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditLessonInput implements graph.EditLessonInput {
  @Field(() => ID)
  lessonId!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ID, { nullable: true })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'What an uploaded file was called.' })
  fileName?: string | null;

  @Field(() => [CaptionsInput], { nullable: true, description: 'Of an uploaded film, one for each language.' })
  captions?: CaptionsInput[] | null;

  @Field(() => Int, { nullable: true })
  minutes?: number | null;
}
