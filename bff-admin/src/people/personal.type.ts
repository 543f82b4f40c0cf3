import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

@ObjectType()
export class PostalAddress {
  @Field(() => [String])
  lines!: string[];

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field()
  city!: string;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country!: string;
}

@ObjectType()
export class GovernmentId {
  @Field()
  type!: string;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: 'Null, each of them, without person:sensitive.' })
export class Personal {
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  birthDate!: string | null;

  @Field(() => PostalAddress, { nullable: true })
  address!: PostalAddress | null;

  @Field(() => [GovernmentId], { nullable: true })
  governmentIds!: GovernmentId[] | null;

  @Field(() => [String], { nullable: true })
  guardianIds!: string[] | null;
}

@InputType()
export class PostalAddressInput implements graph.PostalAddressInput {
  @Field(() => [String])
  lines!: string[];

  @Field(() => String, { nullable: true })
  postalCode?: string | null;

  @Field()
  city!: string;

  @Field(() => String, { nullable: true })
  region?: string | null;

  @Field({ description: 'ISO 3166-1 alpha-2.' })
  country!: string;
}

@InputType()
export class GovernmentIdInput implements graph.GovernmentIdInput {
  @Field()
  type!: string;

  @Field()
  country!: string;

  @Field()
  value!: string;
}

@InputType({ description: 'What is left out stays as it is; null takes it away.' })
export class UpdatePersonInput implements graph.UpdatePersonInput {
  @Field(() => ID)
  personId!: string;

  @Field(() => String, { nullable: true })
  givenName?: string | null;

  @Field(() => String, { nullable: true })
  familyName?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  birthDate?: string | null;

  @Field(() => PostalAddressInput, { nullable: true })
  address?: PostalAddressInput | null;

  @Field(() => [GovernmentIdInput], { nullable: true })
  governmentIds?: GovernmentIdInput[] | null;

  @Field(() => [String], { nullable: true })
  guardianIds?: string[] | null;
}
