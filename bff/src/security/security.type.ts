import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Session } from '../session/session.type';

@ObjectType({ description: 'A device on which one is signed in oneself.' })
export class OwnDevice {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Such as `Firefox on Windows`.' })
  device!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field()
  usedAt!: Date;

  @Field({ description: 'The one that asks.' })
  current!: boolean;
}

@ObjectType()
export class Passkey {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  usedAt!: Date | null;
}

@ObjectType({ description: 'The screen on which one sees to one’s own account.' })
export class Security {
  @Field({ description: 'Signing in takes a code of an authenticator app.' })
  totp!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;

  @Field({ description: 'The school demands a second factor.' })
  mfaRequired!: boolean;

  @Field(() => [OwnDevice])
  devices!: OwnDevice[];

  @Field(() => [Passkey])
  passkeys!: Passkey[];
}

@ObjectType({ description: 'For the authenticator app; shown this once.' })
export class TotpEnrolment {
  @Field()
  secret!: string;

  @Field({ description: 'To show as a QR code.' })
  uri!: string;
}

@ObjectType()
export class TotpConfirmed {
  @Field(() => [String], { description: 'Shown this once.' })
  recoveryCodes!: string[];

  @Field(() => Session, { nullable: true, description: 'Of the sign-in that waited for it.' })
  session!: Session | null;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  @MaxLength(200)
  currentPassword!: string;

  @Field({ description: '10 to 200 characters.' })
  @MaxLength(200)
  password!: string;
}

@InputType()
export class ConfirmTotpInput {
  @Field()
  @MaxLength(20)
  code!: string;

  @Field(() => String, { nullable: true, description: '`details.challenge` of a sign-in that waits for it.' })
  @MaxLength(500)
  challenge?: string;
}

@InputType()
export class DisableTotpInput {
  @Field()
  @MaxLength(200)
  password!: string;

  @Field()
  @MaxLength(20)
  code!: string;
}

@InputType()
export class RegisterPasskeyInput {
  @Field()
  @MaxLength(500)
  challenge!: string;

  @Field({ description: 'JSON text of `PublicKeyCredential.toJSON()`.' })
  @MaxLength(20_000)
  response!: string;

  @Field()
  @MaxLength(60)
  name!: string;
}

@InputType()
export class RenamePasskeyInput {
  @Field(() => ID)
  id!: string;

  @Field()
  @MaxLength(60)
  name!: string;
}
