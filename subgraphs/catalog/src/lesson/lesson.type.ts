import { because } from '@lyceum/kernel/input-faults';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayUnique, IsInt, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Directive, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LessonKind } from './lesson.model';

export const LessonKindEnum = { TEXT: 'TEXT', VIDEO: 'VIDEO', FILE: 'FILE', QUIZ: 'QUIZ' } as const;
registerEnumType(LessonKindEnum, { name: 'LessonKind' });

@ObjectType({ description: 'What is said in a film, as WebVTT.' })
export class LessonCaptions {
  @Field({ description: 'A tag such as `de` or `en-GB`.' })
  language!: string;

  @Field(() => ID, { description: 'Its name, to be sent along with a change.' })
  file!: string;

  @Field({ description: 'As that of the film.' })
  url!: string;
}

@ObjectType({ description: 'A film or file that was uploaded.' })
export class LessonMedia {
  @Field({ description: 'What it was called.' })
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field({ description: 'Works for a day without signing in, also for parts of it (Range).' })
  url!: string;

  @Field(() => [LessonCaptions], { description: 'Of a film.' })
  captions!: LessonCaptions[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One sitting of a course.' })
export class Lesson {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  title!: string;

  @Field(() => LessonKindEnum)
  kind!: LessonKind;

  @Field(() => String, { nullable: true, description: 'Markdown; null unless the kind is TEXT.' })
  text!: string | null;

  @Field(() => ID, { nullable: true, description: 'The video, file or quiz to show; null when the kind is TEXT.' })
  reference!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes, by the author’s estimate.' })
  minutes!: number | null;

  courseId!: string;
}

// It stands in the markup of a player.
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

@InputType()
export class CaptionsInput {
  @Field({ description: 'A tag such as `de` or `en-GB`.' })
  @Matches(LANGUAGE, because('NOT_A_LANGUAGE', '`language` is a tag such as de or en-GB'))
  language!: string;

  @Field(() => ID, { description: 'What the upload answered.' })
  @MaxLength(64)
  file!: string;
}

// It ends in a page: no scheme that would run there.
const REFERENCE = /^(https:\/\/\S+|[\w.-]+)$/;
const NO_REFERENCE = because('NOT_A_REFERENCE', 'reference must be an id or an https address');

@InputType({ description: 'TEXT takes `text`; the other kinds take `reference`.' })
export class AddLessonInput {
  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  moduleId!: string;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => LessonKindEnum)
  kind!: LessonKind;

  @Field(() => String, { nullable: true })
  @MaxLength(100_000)
  text?: string | null;

  @Field(() => ID, { nullable: true })
  @Matches(REFERENCE, NO_REFERENCE)
  @MaxLength(500)
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'What an uploaded file was called.' })
  @MaxLength(200)
  fileName?: string | null;

  @Field(() => [CaptionsInput], {
    nullable: true,
    description: 'Of an uploaded film, one for each language, 20 at most.',
  })
  @ArrayMaxSize(20)
  @ArrayUnique(({ language }: CaptionsInput) => language)
  @ValidateNested({ each: true })
  captions?: CaptionsInput[] | null;

  @Field(() => Int, { nullable: true })
  @IsInt()
  @Min(1)
  @Max(600)
  minutes?: number | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class EditLessonInput {
  @Field(() => ID)
  lessonId!: string;

  @Field({ nullable: true })
  @Text(200)
  title?: string;

  @Field({ nullable: true })
  @MaxLength(100_000)
  text?: string;

  @Field(() => ID, { nullable: true })
  @Matches(REFERENCE, NO_REFERENCE)
  @MaxLength(500)
  reference?: string;

  @Field(() => String, { nullable: true, description: 'What an uploaded file was called.' })
  @MaxLength(200)
  fileName?: string | null;

  @Field(() => [CaptionsInput], {
    nullable: true,
    description: 'Of an uploaded film, one for each language, 20 at most.',
  })
  @ArrayMaxSize(20)
  @ArrayUnique(({ language }: CaptionsInput) => language)
  @ValidateNested({ each: true })
  captions?: CaptionsInput[] | null;

  @Field(() => Int, { nullable: true })
  @IsInt()
  @Min(1)
  @Max(600)
  minutes?: number;
}
