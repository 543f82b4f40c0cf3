import { Field, Float, ID, InputType } from 'type-graphql';
import { TextFormatEnum } from './question.type';

// What all kinds of questions are written with.

const optional = { nullable: true } as const;

@InputType()
export class TextInput {
  @Field(() => TextFormatEnum)
  format!: string;

  @Field({ description: 'Up to 50,000 characters. Files of the bank are named `media:NAME`.' })
  text!: string;
}

@InputType()
export class FeedbackInput {
  @Field(() => TextInput, optional)
  correct?: TextInput | null;

  @Field(() => TextInput, optional)
  wrong?: TextInput | null;
}

@InputType()
export class OptionInput {
  @Field(() => ID, { description: '1 to 64 letters, digits, dots, hyphens and underscores.' })
  id!: string;

  @Field(() => TextInput)
  text!: TextInput;
}

@InputType()
export class ChoiceInput extends OptionInput {
  @Field(() => TextInput, { nullable: true, description: 'Shown to those who chose it.' })
  feedback?: TextInput | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the points, −1 to 1, where right and wrong are not enough.',
  })
  credit?: number | null;
}

@InputType()
export class AnyContentInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, optional)
  feedback?: FeedbackInput | null;
}
