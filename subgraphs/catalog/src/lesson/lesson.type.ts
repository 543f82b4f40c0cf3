import { because } from '@lyceum/kernel/input-faults';
import { Text } from '@lyceum/kernel/text';
import { IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LessonKind } from './lesson.model';

export const LessonKindEnum = { TEXT: 'TEXT', VIDEO: 'VIDEO', FILE: 'FILE', QUIZ: 'QUIZ' } as const;
registerEnumType(LessonKindEnum, { name: 'LessonKind' });

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

  @Field(() => Int, { nullable: true })
  @IsInt()
  @Min(1)
  @Max(600)
  minutes?: number;
}
