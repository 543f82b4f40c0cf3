import { BecauseScalar } from '@lyceum/kernel/because';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';
import { RoleEnum } from '../people/person.type';

export const ClientAuthenticationEnum = {
  AUTO: 'AUTO',
  BASIC: 'BASIC',
  POST: 'POST',
} as const satisfies { [A in graph.ClientAuthentication]: A };
registerEnumType(ClientAuthenticationEnum, {
  name: 'ClientAuthentication',
  description: 'How we show the provider who we are; AUTO is as the provider says that it takes.',
});

@ObjectType()
@InputType('SsoClaimsInput', { description: 'The claims that hold it; a dot leads into an object.' })
export class SsoClaims {
  @Field({ defaultValue: 'email' })
  email: string = 'email';

  @Field({ defaultValue: 'given_name' })
  givenName: string = 'given_name';

  @Field({ defaultValue: 'family_name' })
  familyName: string = 'family_name';

  @Field(() => String, { nullable: true })
  roles: string | null = null;
}

@ObjectType()
@InputType('SsoRoleMappingInput')
export class SsoRoleMapping {
  @Field()
  value!: string;

  @Field(() => ID, { description: '`RoleEntry.id`' })
  role!: string;
}

@ObjectType({ description: 'An OpenID provider where people of the tenant have accounts.' })
export class SsoProvider {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  issuer!: string;

  @Field()
  clientId!: string;

  @Field()
  hasClientSecret!: boolean;

  @Field(() => ClientAuthenticationEnum)
  clientAuthentication!: graph.ClientAuthentication;

  @Field(() => [String])
  scopes!: string[];

  @Field(() => SsoClaims)
  claims!: SsoClaims;

  @Field(() => [String], { description: 'Whose addresses the provider may speak for; empty is all.' })
  emailDomains!: string[];

  @Field(() => [SsoRoleMapping])
  roleMappings!: SsoRoleMapping[];

  @Field(() => [RoleEnum])
  defaultRoles!: graph.Role[];

  @Field()
  createsPeople!: boolean;

  @Field({ description: 'Passwords are refused of those whom the provider may speak for.' })
  enforced!: boolean;

  @Field()
  enabled!: boolean;

  @Field(() => Date, { nullable: true, description: 'When somebody last signed in by it.' })
  usedAt!: string | null;

  @Field({ description: 'Below this app’s address: for back-channel logout at the provider.' })
  backchannelLogoutPath!: string;
}

@InputType({ description: 'What is left out has its default at creation, and stays as it is at a change.' })
class SsoProviderSettings {
  @Field(() => String, { nullable: true })
  clientSecret?: string | null;

  @Field(() => ClientAuthenticationEnum, { nullable: true })
  clientAuthentication?: graph.ClientAuthentication | null;

  @Field(() => [String], { nullable: true })
  scopes?: string[] | null;

  @Field(() => SsoClaims, { nullable: true })
  claims?: SsoClaims | null;

  @Field(() => [String], { nullable: true })
  emailDomains?: string[] | null;

  @Field(() => [SsoRoleMapping], { nullable: true })
  roleMappings?: SsoRoleMapping[] | null;

  @Field(() => [RoleEnum], { nullable: true })
  defaultRoles?: graph.Role[] | null;

  @Field(() => Boolean, { nullable: true })
  createsPeople?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Possible once somebody has signed in by it.' })
  enforced?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  enabled?: boolean | null;
}

@InputType()
export class CreateSsoProviderInput extends SsoProviderSettings {
  @Field()
  name!: string;

  @Field()
  issuer!: string;

  @Field()
  clientId!: string;
}

@InputType()
export class UpdateSsoProviderInput extends SsoProviderSettings {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  issuer?: string | null;

  @Field(() => String, { nullable: true })
  clientId?: string | null;
}

@ObjectType({ description: 'One thing that was tried at a provider.' })
export class SsoCheck {
  @Field()
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null: it cannot be told from here.' })
  ok!: boolean | null;

  @Field()
  message!: string;

  @Field(() => BecauseScalar, { description: 'The same.' })
  because!: Record<string, unknown>;
}

@ObjectType({ description: 'Lets the tenant’s directory in to SCIM, at `/scim/v2` below this app’s address.' })
export class ScimToken {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => [RoleEnum], { description: 'What the directory may give and take by it.' })
  roles!: graph.Role[];

  @Field(() => Date)
  createdAt!: string;

  @Field(() => Date, { nullable: true })
  expiresAt!: string | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: string | null;

  @Field(() => Date, { nullable: true })
  usedAt!: string | null;
}

@ObjectType()
export class NewScimToken {
  @Field({ description: 'Shown this once.' })
  secret!: string;

  @Field(() => ScimToken)
  token!: ScimToken;
}

@InputType()
export class CreateScimTokenInput {
  @Field()
  name!: string;

  @Field(() => [RoleEnum], { nullable: true })
  roles?: graph.Role[] | null;

  @Field(() => Date, { nullable: true })
  expiresAt?: Date | null;
}

@ObjectType({ description: 'People whom the directory keeps together.' })
export class Group {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field(() => [ID], { description: '`RoleEntry.id` of what its members are by it.' })
  roles!: string[];

  @Field(() => Int)
  memberCount!: number;
}

export const GroupPage = pageOf(Group, 'GroupPage');
