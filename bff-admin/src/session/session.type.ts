import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the admin app keeps after signing in.' })
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
