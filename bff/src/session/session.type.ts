import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the app keeps after signing in.' })
export class Session {
  @Field({ description: 'Goes into the header `Authorization: Bearer …`.' })
  accessToken!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Good for one `refresh`; sent again only with the `retryKey` that it was sent with. Null for a web app: its cookie holds it.',
  })
  refreshToken!: string | null;

  @Field(() => Int, { description: 'Seconds until the access token ends.' })
  expiresIn!: number;

  @Field(() => ID)
  personId!: string;

  @Field()
  displayName!: string;
}

@InputType()
export class SignInInput {
  @Field({ description: 'The short name of the school, such as `demo`.' })
  @MaxLength(40)
  tenant!: string;

  @Field()
  @MaxLength(254)
  email!: string;

  @Field()
  @MaxLength(200)
  password!: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'From the link in the mail.' })
  @MaxLength(500)
  token!: string;

  @Field({ description: '10 to 200 characters.' })
  @MaxLength(200)
  password!: string;
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

@ObjectType({ description: 'For `navigator.credentials`.' })
export class PasskeyCeremony {
  @Field({ description: 'Comes back with the answer; good once, for 5 minutes.' })
  challenge!: string;

  @Field({ description: 'JSON text of the options.' })
  options!: string;
}

@InputType()
export class BeginPasskeySignInInput {
  @Field()
  @MaxLength(40)
  tenant!: string;

  @Field(() => String, { nullable: true, description: 'Left out, the device offers what it knows.' })
  @MaxLength(254)
  email?: string;
}

@InputType()
export class SignInWithPasskeyInput {
  @Field()
  @MaxLength(500)
  challenge!: string;

  @Field({ description: 'JSON text of `PublicKeyCredential.toJSON()`.' })
  @MaxLength(20_000)
  response!: string;
}

@InputType()
export class RequestPasswordResetInput {
  @Field()
  @MaxLength(40)
  tenant!: string;

  @Field()
  @MaxLength(254)
  email!: string;
}

@InputType()
export class ResetPasswordInput {
  @Field({ description: 'From the link in the mail.' })
  @MaxLength(500)
  token!: string;

  @Field({ description: '10 to 200 characters.' })
  @MaxLength(200)
  password!: string;
}
