import { Branding } from '@lyceum/bff/sso/sso.type';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

@ObjectType({ description: 'A domain that the tenant says is theirs; verified once its DNS says so too.' })
export class TenantDomain {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Date, { nullable: true })
  verifiedAt!: string | null;

  @Field({ description: 'The name of the TXT record that shows it.' })
  recordName!: string;

  @Field({ description: 'The value of that TXT record.' })
  recordValue!: string;
}

@ObjectType({ description: 'The tenant of who asks.' })
export class TenantPage {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => Branding)
  branding!: Branding;

  @Field(() => [TenantDomain], { description: 'By name.' })
  domains!: TenantDomain[];
}

@InputType({ description: 'What is left out stays; null goes back to the platform’s own look.' })
export class BrandingInput implements graph.BrandingInput {
  @Field(() => String, { nullable: true })
  logoUrl?: string | null;

  @Field(() => String, { nullable: true })
  primaryColor?: string | null;

  @Field(() => String, { nullable: true })
  onPrimaryColor?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateTenantInput implements graph.UpdateTenantInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => BrandingInput, { nullable: true })
  branding?: BrandingInput | null;
}
