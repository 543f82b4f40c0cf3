import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class WithdrawReleaseInput {
  @Field(() => ID)
  examId!: string;

  @Field()
  @Length(1, 500)
  why!: string;
}

@InputType()
export class ChooseStandingInput {
  @Field(() => ID, { description: 'The one that is to count.' })
  resultId!: string;

  @Field()
  @Length(1, 500)
  why!: string;
}
