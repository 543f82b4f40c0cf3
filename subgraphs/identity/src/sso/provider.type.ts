import { BecauseScalar } from '@lyceum/kernel/because';
import { because } from '@lyceum/kernel/input-faults';
import type { Because } from '@lyceum/kernel/reasons';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayUnique, IsFQDN, IsUrl, Length, Matches, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';
import type { ClientAuthentication } from './provider.model';

export const ClientAuthenticationEnum = {
  AUTO: 'AUTO',
  BASIC: 'BASIC',
  POST: 'POST',
} as const satisfies { [A in ClientAuthentication]: A };
registerEnumType(ClientAuthenticationEnum, {
  name: 'ClientAuthentication',
  description: 'How we show the provider who we are: in a header, in the body, or as the provider says that it takes.',
});

// Claims are named by URLs too, so nearly every character is possible.
const CLAIM = /^[\x21-\x7e]{1,200}$/;
const claimMessage = { message: '$property must be the name of a claim' };

@ObjectType()
@InputType('SsoClaimsInput', {
  description: 'The claims that hold it; a dot leads into an object: `realm_access.roles`.',
})
export class SsoClaims {
  @Field({ defaultValue: 'email' })
  @Matches(CLAIM, claimMessage)
  email: string = 'email';

  @Field({ defaultValue: 'given_name' })
  @Matches(CLAIM, claimMessage)
  givenName: string = 'given_name';

  @Field({ defaultValue: 'family_name' })
  @Matches(CLAIM, claimMessage)
  familyName: string = 'family_name';

  @Field(() => String, { nullable: true, description: 'A text or a list of texts, of which roleMappings speak.' })
  @Matches(CLAIM, claimMessage)
  roles: string | null = null;
}

@ObjectType()
@InputType('SsoRoleMappingInput')
export class SsoRoleMapping {
  @Field({ description: 'In the claim of roles.' })
  @Length(1, 200)
  value!: string;

  @Field(() => ID, { description: 'A system role by its name, one of the tenant’s own by its id.' })
  @Length(1, 64)
  role!: string;
}

@ObjectType({ description: 'An OpenID provider where people of the tenant have accounts.' })
export class SsoProvider {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field({ description: 'What the button says.' })
  name!: string;

  @Field()
  issuer!: string;

  @Field()
  clientId!: string;

  @Field(() => ClientAuthenticationEnum)
  clientAuthentication!: ClientAuthentication;

  @Field(() => [String])
  scopes!: string[];

  @Field(() => SsoClaims)
  claims!: SsoClaims;

  @Field(() => [String], { description: 'Whose addresses the provider may speak for; empty is all.' })
  emailDomains!: string[];

  @Field(() => [SsoRoleMapping], { description: 'Roles that the provider gives and takes at each sign-in.' })
  roleMappings!: SsoRoleMapping[];

  @Field(() => [RoleEnum], { description: 'Of somebody whom a sign-in creates.' })
  defaultRoles!: Role[];

  @Field({ description: 'Makes a person for somebody who signs in and is not there yet.' })
  createsPeople!: boolean;

  @Field({ description: 'Passwords are refused of those whom the provider may speak for.' })
  enforced!: boolean;

  @Field()
  enabled!: boolean;

  @Field(() => Date, { nullable: true, description: 'When somebody last signed in by it.' })
  usedAt!: Date | null;

  @Field()
  createdAt!: Date;
}

@InputType({ description: 'What is left out has its default at creation, and stays as it is at a change.' })
class SsoProviderSettings {
  @Field(() => String, { nullable: true, description: 'Null is a public client, which has PKCE alone.' })
  @Length(1, 500)
  clientSecret?: string | null;

  @Field(() => ClientAuthenticationEnum, { nullable: true, description: 'AUTO by default.' })
  clientAuthentication?: ClientAuthentication;

  @Field(() => [String], { nullable: true, description: '`openid email profile` by default; always with openid.' })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/, {
    each: true,
    ...because('NOT_A_SCOPE', 'scopes must be scopes of RFC 6749'),
  })
  scopes?: string[];

  @Field(() => SsoClaims, { nullable: true })
  @ValidateNested()
  claims?: SsoClaims;

  @Field(() => [String], { nullable: true })
  @ArrayMaxSize(50)
  @IsFQDN({}, { each: true, message: 'emailDomains must be domains, such as example.org' })
  emailDomains?: string[];

  @Field(() => [SsoRoleMapping], { nullable: true })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  roleMappings?: SsoRoleMapping[];

  @Field(() => [RoleEnum], { nullable: true, description: 'LEARNER by default.' })
  @ArrayMaxSize(9)
  @ArrayUnique()
  defaultRoles?: Role[];

  @Field(() => Boolean, { nullable: true, description: 'True by default.' })
  createsPeople?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'False by default; possible once somebody has signed in by it.',
  })
  enforced?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True by default.' })
  enabled?: boolean;
}

const ISSUER = { protocols: ['https', 'http'], require_protocol: true, require_tld: false, allow_fragments: false };
const issuerMessage = {
  message: 'issuer must be the address of an OpenID provider, such as https://login.example.org',
};

@InputType()
export class CreateSsoProviderInput extends SsoProviderSettings {
  @Field()
  @Text(60)
  name!: string;

  @Field({ description: 'As the provider names itself; `/.well-known/openid-configuration` is below it.' })
  @IsUrl(ISSUER, issuerMessage)
  @Length(1, 500)
  issuer!: string;

  @Field()
  @Length(1, 200)
  clientId!: string;
}

@InputType()
export class UpdateSsoProviderInput extends SsoProviderSettings {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  @Text(60)
  name?: string;

  @Field(() => String, { nullable: true, description: 'With another issuer all links between accounts end.' })
  @IsUrl(ISSUER, issuerMessage)
  @Length(1, 500)
  issuer?: string;

  @Field(() => String, { nullable: true })
  @Length(1, 200)
  clientId?: string;
}

@ObjectType({ description: 'One thing that was tried at a provider.' })
export class SsoCheck {
  @Field({ description: 'Such as `discovery`, `keys`, `client`.' })
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null: it cannot be told from here.' })
  ok!: boolean | null;

  @Field({ description: 'What was found, and what to do.' })
  message!: string;

  @Field(() => BecauseScalar, { description: 'The same.' })
  because!: Because;
}
