import { Field, InputType, ObjectType } from 'type-graphql';
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

@ObjectType({ description: 'What the school knows of the one who asks.' })
export class MyProfile {
  @Field()
  displayName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  birthDate!: string | null;

  @Field(() => PostalAddress, { nullable: true })
  address!: PostalAddress | null;
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

@InputType({ description: 'What is left out stays as it is; null takes it away.' })
export class UpdateMyProfileInput implements graph.UpdateMyProfileInput {
  @Field(() => String, { nullable: true, description: 'E.164.' })
  phone?: string | null;

  @Field(() => PostalAddressInput, { nullable: true })
  address?: PostalAddressInput | null;
}
