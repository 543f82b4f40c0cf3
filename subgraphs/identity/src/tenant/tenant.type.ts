import { because } from '@lyceum/kernel/input-faults';
import type { Tier } from '@lyceum/kernel/principal';
import { Text } from '@lyceum/kernel/text';
import { IsUrl, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export const TierEnum = { STANDARD: 'STANDARD', ENTERPRISE: 'ENTERPRISE' } as const satisfies { [T in Tier]: T };
registerEnumType(TierEnum, { name: 'Tier', description: 'An ENTERPRISE tenant has databases of its own.' });

@ObjectType({ description: 'How the apps look to the people of a tenant; null is the platform’s own look.' })
export class Branding {
  @Field(() => String, { nullable: true })
  logoUrl!: string | null;

  @Field(() => String, { nullable: true, description: '`#rrggbb`, of links and buttons; readable on white.' })
  primaryColor!: string | null;

  @Field(() => String, { nullable: true, description: '`#rrggbb`, of text on primaryColor; white when null.' })
  onPrimaryColor!: string | null;
}

@ObjectType({ description: 'A school, a training provider, a public body: whoever has people on the platform.' })
export class Tenant {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field({ description: 'What one types at sign-in: lower-case letters, digits and hyphens.' })
  slug!: string;

  @Field()
  name!: string;

  @Field(() => TierEnum)
  tier!: Tier;
}

@ObjectType({ description: 'A domain that a tenant says is theirs; verified once its DNS says so too.' })
export class TenantDomain {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  name!: string;

  @Field(() => Date, { nullable: true, description: 'Null until DNS has shown it.' })
  verifiedAt!: Date | null;
}

@ObjectType({ description: 'A way to sign in by the account that one has elsewhere.' })
export class SsoChoice {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What the button says, such as `University account`.' })
  name!: string;
}

@ObjectType({ description: 'The ways to sign in to a tenant.' })
export class SignInChoices {
  @Field({ description: 'False where single sign-on is demanded of everybody.' })
  password!: boolean;

  @Field()
  passkey!: boolean;

  @Field(() => [SsoChoice])
  sso!: SsoChoice[];
}

@ObjectType({ description: 'What anybody may know of a tenant: what its sign-in page shows.' })
export class TenantSignIn {
  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => Branding)
  branding!: Branding;

  @Field(() => SignInChoices)
  signIn!: SignInChoices;
}

const HEX_COLOR = /^#[0-9a-fA-F]{6}$/;

@InputType({ description: 'What is left out stays; null goes back to the platform’s own look.' })
export class BrandingInput {
  @Field(() => String, { nullable: true, description: 'Of an image, https.' })
  @IsUrl(
    { protocols: ['https'], require_protocol: true },
    { message: 'logoUrl must be an address that begins with https://' },
  )
  @MaxLength(500)
  logoUrl?: string | null;

  @Field(() => String, { nullable: true })
  @Matches(HEX_COLOR, because('NOT_A_COLOR', 'primaryColor must be six hexadecimal digits, such as #1a5fb4'))
  primaryColor?: string | null;

  @Field(() => String, { nullable: true })
  @Matches(HEX_COLOR, because('NOT_A_COLOR', 'onPrimaryColor must be six hexadecimal digits, such as #ffffff'))
  onPrimaryColor?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateTenantInput {
  @Field(() => String, { nullable: true })
  @Text(100)
  name?: string;

  @Field(() => BrandingInput, { nullable: true })
  @ValidateNested()
  branding?: BrandingInput;
}

@InputType()
export class AddTenantDomainInput {
  @Field({ description: 'Such as `school.example.org`.' })
  @Length(3, 253)
  name!: string;
}
