import { Length, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { MAX_PASSWORD, MIN_PASSWORD } from '../session/passwords';

@InputType()
export class RequestPasswordResetInput {
  @Field({ description: 'The slug of the school.' })
  @Length(1, 40)
  tenant!: string;

  @Field()
  @Length(1, 254)
  email!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'From the link in the mail.' })
  @MaxLength(500)
  token!: string;

  @Field({ description: '10 to 200 characters.' })
  @Length(MIN_PASSWORD, MAX_PASSWORD)
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  @Length(1, MAX_PASSWORD)
  currentPassword!: string;

  @Field({ description: '10 to 200 characters.' })
  @Length(MIN_PASSWORD, MAX_PASSWORD)
  password!: string;
}
