import { Matches, MaxLength } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

const MAX_ID = 64;
/** Of what is sent; what is kept of it is shorter. */
const MAX_GIVEN_NAME = 1_000;

@ObjectType({ description: 'A file that was uploaded as an answer.' })
export class AnswerFile {
  @Field(() => ID, { description: 'What an answer names it by, in `files`.' })
  key!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field()
  uploadedAt!: Date;

  @Field({ description: 'Works for an hour, without signing in.' })
  url!: string;
}

@ObjectType({ description: 'Where an upload goes, and how large it may be: for the back end that takes the bytes.' })
export class AnswerUpload {
  @Field()
  folder!: string;

  @Field({ description: 'Of the file, such as `pdf`; empty where there is none.' })
  ending!: string;

  @Field(() => Int)
  maxBytes!: number;
}

@InputType()
export class AnswerUploadInput {
  @Field(() => ID)
  @MaxLength(MAX_ID)
  attemptId!: string;

  @Field(() => ID)
  @MaxLength(MAX_ID)
  itemId!: string;

  @Field({ description: 'As the learner calls the file; paths and what cannot be shown are taken out.' })
  @MaxLength(MAX_GIVEN_NAME)
  name!: string;
}

@InputType()
export class KeepAnswerFileInput extends AnswerUploadInput {
  @Field({ description: 'Of the content that lies there, in hexadecimal digits.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'sha256 is 64 lower-case hexadecimal digits' })
  sha256!: string;
}

@InputType()
export class RemoveAnswerFileInput {
  @Field(() => ID)
  @MaxLength(MAX_ID)
  attemptId!: string;

  @Field(() => ID)
  @MaxLength(400)
  key!: string;
}
