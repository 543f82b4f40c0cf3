import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How the app looks to the people of a school; null is the platform’s own look.' })
export class Branding {
  @Field(() => String, { nullable: true })
  logoUrl!: string | null;

  @Field(() => String, { nullable: true, description: '`#rrggbb`, of links and buttons; readable on white.' })
  primaryColor!: string | null;

  @Field(() => String, { nullable: true, description: '`#rrggbb`, of text on primaryColor; white when null.' })
  onPrimaryColor!: string | null;
}

@ObjectType()
export class SsoChoice {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What the button says.' })
  name!: string;
}

@ObjectType({ description: 'What a sign-in page shows.' })
export class SignInPage {
  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => Branding)
  branding!: Branding;

  @Field({ description: 'False where single sign-on is demanded of everybody.' })
  password!: boolean;

  @Field()
  passkey!: boolean;

  @Field(() => [SsoChoice])
  sso!: SsoChoice[];
}

@ObjectType({ description: 'A sign-in that has begun elsewhere.' })
export class BegunSso {
  @Field({ description: 'Send the browser there.' })
  authorizationUrl!: string;

  @Field({ description: 'Keep it in this browser: `completeSso` asks for it.' })
  clientSecret!: string;

  @Field(() => Int, { description: 'Seconds.' })
  expiresIn!: number;
}

@InputType()
export class BeginSsoInput {
  @Field({ description: 'The short name of the school.' })
  @MaxLength(40)
  tenant!: string;

  @Field(() => ID, { nullable: true, description: 'May be left out where there is one.' })
  provider?: string;

  @Field({ description: 'Where the provider sends the browser back to.' })
  @MaxLength(500)
  redirectUri!: string;

  @Field(() => String, { nullable: true })
  @MaxLength(254)
  loginHint?: string;
}

@InputType()
export class CompleteSsoInput {
  @Field({ description: 'The whole address that the provider sent the browser to.' })
  @MaxLength(8_000)
  callbackUrl!: string;

  @Field()
  @MaxLength(100)
  clientSecret!: string;
}

@InputType()
export class SignOutSsoInput {
  @Field(() => String, { nullable: true, description: 'Left out by a web app, whose cookie holds it.' })
  @MaxLength(500)
  refreshToken?: string | null;

  @Field(() => String, { nullable: true })
  @MaxLength(500)
  postLogoutRedirectUri?: string;
}
