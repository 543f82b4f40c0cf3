import { ArrayMaxSize, ArrayUnique, Length, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';
import { MAX_PASSWORD } from '../session/passwords';
import { Session } from '../session/session.type';

@ObjectType({ description: 'What an authenticator app takes in; shown this once.' })
export class TotpEnrolment {
  @Field({ description: 'Base32, to type in.' })
  secret!: string;

  @Field({ description: '`otpauth://totp/…`, to show as a QR code.' })
  uri!: string;
}

@ObjectType()
export class TotpConfirmed {
  @Field(() => [String], { description: 'Each is good for one sign-in without the app; shown this once.' })
  recoveryCodes!: string[];

  @Field(() => Session, { nullable: true, description: 'Of the sign-in that waited for it; null without a challenge.' })
  session!: Session | null;
}

@ObjectType({ description: 'What one signs in with beside the password.' })
export class SignInMethods {
  @Field({ description: 'An authenticator app is set up: signing in takes a code.' })
  totp!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;

  @Field(() => Int)
  passkeys!: number;

  @Field({ description: 'The tenant demands a second factor of this person.' })
  mfaRequired!: boolean;
}

@InputType()
export class CompleteSignInInput {
  @Field({ description: '`details.challenge` of the error that `signIn` answered.' })
  @MaxLength(500)
  challenge!: string;

  @Field({ description: 'Six digits of the authenticator app, or a recovery code.' })
  @Length(6, 20)
  code!: string;
}

@InputType()
export class ConfirmTotpInput {
  @Field({ description: 'Six digits that the app shows now.' })
  @Length(6, 20)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Of a sign-in that waits for it, in place of an access token.' })
  @MaxLength(500)
  challenge?: string;
}

@InputType()
export class DisableTotpInput {
  @Field()
  @Length(1, MAX_PASSWORD)
  password!: string;

  @Field({ description: 'Six digits of the app, or a recovery code.' })
  @Length(6, 20)
  code!: string;
}

@InputType()
export class RequireMfaInput {
  @Field(() => [RoleEnum], { description: 'Whoever has one of them needs a second factor; none when empty.' })
  @ArrayUnique()
  @ArrayMaxSize(20)
  roles!: Role[];
}
