import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType()
export class BeginSsoInput {
  @Field({ description: 'The slug of the school.' })
  @Length(1, 40)
  tenant!: string;

  @Field(() => ID, { nullable: true, description: 'From `tenantBySlug`; may be left out where there is one.' })
  @MaxLength(64)
  provider?: string;

  @Field({ description: 'Where the provider sends the browser back to: an address of the app, without query.' })
  @Length(1, 500)
  redirectUri!: string;

  @Field({ nullable: true, description: 'What was typed already, such as an e-mail address.' })
  @MaxLength(254)
  loginHint?: string;
}

@ObjectType({ description: 'A sign-in that has begun.' })
export class BegunSso {
  @Field({ description: 'Send the browser there.' })
  authorizationUrl!: string;

  @Field({ description: 'Keep it in this browser, out of scripts’ reach where possible; `completeSso` asks for it.' })
  clientSecret!: string;

  @Field(() => Int, { description: 'Seconds that one has to sign in at the provider.' })
  expiresIn!: number;
}

@InputType()
export class CompleteSsoInput {
  @Field({ description: 'The whole address that the provider sent the browser to.' })
  @Length(1, 8_000)
  callbackUrl!: string;

  @Field({ description: 'From `beginSso`.' })
  @Length(1, 100)
  clientSecret!: string;
}

@InputType()
export class SignOutSsoInput {
  @Field()
  @Length(1, 500)
  refreshToken!: string;

  @Field({
    nullable: true,
    description: 'Where the provider sends the browser afterwards; under the same rule as redirectUri.',
  })
  @MaxLength(500)
  postLogoutRedirectUri?: string;
}

@InputType()
export class RemoveSsoLinkInput {
  @Field(() => ID)
  @MaxLength(64)
  providerId!: string;

  @Field(() => ID)
  @MaxLength(64)
  personId!: string;
}
