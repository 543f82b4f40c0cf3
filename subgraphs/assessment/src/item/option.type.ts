import { Field, Float, ID, ObjectType } from 'type-graphql';
import { TextFormatEnum } from './question.type';

// What authors see in questions of all kinds.

@ObjectType({ description: 'A text as it was written; files of the bank are named `media:NAME`.' })
export class AuthoredText {
  @Field(() => TextFormatEnum)
  format!: string;

  @Field()
  text!: string;
}

@ObjectType()
export class AuthoredFeedback {
  @Field(() => AuthoredText, { nullable: true })
  correct?: AuthoredText | null;

  @Field(() => AuthoredText, { nullable: true })
  wrong?: AuthoredText | null;
}

@ObjectType()
export class AuthoredOption {
  @Field(() => ID)
  id!: string;

  @Field(() => AuthoredText)
  text!: AuthoredText;
}

@ObjectType()
export class AuthoredChoice extends AuthoredOption {
  @Field(() => AuthoredText, { nullable: true })
  feedback?: AuthoredText | null;

  @Field(() => Float, { nullable: true })
  credit?: number | null;
}

@ObjectType()
export class AnyContent {
  @Field(() => AuthoredText)
  prompt!: AuthoredText;

  @Field(() => AuthoredFeedback, { nullable: true })
  feedback?: AuthoredFeedback | null;
}
