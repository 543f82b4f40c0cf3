import { MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { PageArgs, pageOf } from '../page';
import { Session } from '../session/session.type';

@ObjectType({ description: 'A device on which a person is signed in.' })
export class Device {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  device!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field()
  createdAt!: Date;

  @Field()
  usedAt!: Date;
}

export const DevicePage = pageOf(Device, 'DevicePage');

@ArgsType()
export class DeviceArgs extends PageArgs {
  @Field(() => ID)
  personId!: string;
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
export class CompleteSignInInput {
  @Field({ description: '`details.challenge` of the error that `signIn` answered.' })
  @MaxLength(500)
  challenge!: string;

  @Field({ description: 'Six digits of the authenticator app, or a recovery code.' })
  @MaxLength(20)
  code!: string;
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
